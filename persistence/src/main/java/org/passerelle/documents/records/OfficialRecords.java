package org.passerelle.documents.records;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.common.Along;
import org.passerelle.common.Repository;

/** The versions that were declared official records. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OfficialRecords extends Repository<OfficialRecord> {

    public OfficialRecords() {
        super(OfficialRecord.class);
    }

    /** All the declarations of a document, those undone included, the newest first. */
    public List<OfficialRecord> of(long documentId) {
        return Along.with(
                        em.createQuery(
                                "SELECT r FROM OfficialRecord r WHERE r.documentId = :document"
                                        + " ORDER BY r.declaredAt DESC, r.id DESC",
                                OfficialRecord.class),
                        "r.declaredBy.current.organisation",
                        "r.undoneBy")
                .setParameter("document", documentId)
                .getResultList();
    }

    public Optional<OfficialRecord> findInForce(long documentId, int number) {
        return of(documentId).stream()
                .filter(record -> record.isInForce() && record.getNumber() == number)
                .findFirst();
    }

    /** Those of these documents of which a version is an official record today. */
    public Set<Long> declaredAmong(Collection<Long> documentIds) {
        return documentIds.isEmpty()
                ? Set.of()
                : em.createQuery(
                                "SELECT r.documentId FROM OfficialRecord r WHERE r.undoneAt IS NULL"
                                        + " AND r.documentId IN :documents",
                                Long.class)
                        .setParameter("documents", documentIds)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    /**
     * The newest declarations in force, whoever may read the documents: for who keeps the records.
     */
    public List<OfficialRecord> newest(int from, int howMany) {
        return Along.with(
                        em.createQuery(
                                "SELECT r FROM OfficialRecord r WHERE r.undoneAt IS NULL"
                                        + " ORDER BY r.declaredAt DESC, r.id DESC",
                                OfficialRecord.class),
                        "r.declaredBy.current.organisation")
                .setFirstResult(from)
                .setMaxResults(howMany)
                .getResultList();
    }
}
