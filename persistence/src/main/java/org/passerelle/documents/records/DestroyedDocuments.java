package org.passerelle.documents.records;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Collection;
import java.util.List;
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

    /** What the register says of those of these documents that were destroyed. */
    public List<DestroyedDocument> amongDocuments(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT d FROM DestroyedDocument d WHERE d.documentId IN :ids",
                                DestroyedDocument.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
