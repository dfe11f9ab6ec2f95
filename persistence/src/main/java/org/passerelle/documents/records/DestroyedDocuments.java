package org.passerelle.documents.records;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Optional;
import org.passerelle.common.Repository;

/** The register of destruction. It only grows. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DestroyedDocuments extends Repository<DestroyedDocument> {

    public DestroyedDocuments() {
        super(DestroyedDocument.class);
    }

    public List<DestroyedDocument> newest(int from, int howMany) {
        return em.createQuery(
                        "SELECT d FROM DestroyedDocument d ORDER BY d.confirmedAt DESC, d.id DESC",
                        DestroyedDocument.class)
                .setFirstResult(from)
                .setMaxResults(howMany)
                .getResultList();
    }

    public Optional<DestroyedDocument> findOf(long documentId) {
        return em.createQuery(
                        "SELECT d FROM DestroyedDocument d WHERE d.documentId = :document",
                        DestroyedDocument.class)
                .setParameter("document", documentId)
                .getResultStream()
                .findFirst();
    }
}
