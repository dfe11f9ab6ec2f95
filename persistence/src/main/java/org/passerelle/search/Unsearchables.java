package org.passerelle.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.passerelle.common.InstantConverter;
import org.passerelle.search.Unsearchable.Reason;

/** The documents whose words are not found, whoever may read them: numbers and reasons only. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Unsearchables {

    private static final String REASON =
            "CASE"
                    + " WHEN EXISTS (SELECT 1 FROM outbox_entry o WHERE o.parked_at IS NOT NULL"
                    + " AND o.kind = 'DOCUMENT' AND o.subject_id = c.id AND o.topic IN ('INDEX', 'EXTRACT')) THEN 'PARKED'"
                    + " WHEN f.extraction = 'WAITING' AND f.scan IN ('HELD', 'INFECTED') THEN f.scan"
                    + " WHEN f.extraction = 'WAITING' AND f.soundness <> 'SOUND' THEN f.soundness"
                    + " WHEN f.extraction <> 'EXTRACTED' THEN f.extraction"
                    + " WHEN f.partly_read THEN 'PARTLY' END";

    private static final String DOCUMENTS =
            " FROM content c JOIN document_version v ON v.current_of_id = c.id"
                    + " JOIN stored_file f ON f.id = v.file_id"
                    + " WHERE c.kind = 'DOCUMENT' AND c.state = 'PUBLISHED'";

    @PersistenceContext(unitName = "passerelle")
    EntityManager em;

    public Map<Reason, Long> count() {
        List<?> rows =
                em.createNativeQuery(
                                "SELECT "
                                        + REASON
                                        + " AS reason, COUNT(*)"
                                        + DOCUMENTS
                                        + " GROUP BY reason HAVING reason IS NOT NULL")
                        .getResultList();
        Map<Reason, Long> counts = new EnumMap<>(Reason.class);
        rows.stream()
                .map(Object[].class::cast)
                .forEach(
                        row ->
                                counts.put(
                                        Reason.valueOf((String) row[0]),
                                        ((Number) row[1]).longValue()));
        return counts;
    }

    /** Those of one reason, the newest first. */
    public List<Unsearchable> of(Reason reason, int from, int howMany) {
        List<?> rows =
                em.createNativeQuery(
                                "SELECT c.id, v.stored_at"
                                        + DOCUMENTS
                                        + " AND "
                                        + REASON
                                        + " = ?1 ORDER BY v.stored_at DESC, c.id DESC")
                        .setParameter(1, reason.name())
                        .setFirstResult(from)
                        .setMaxResults(howMany)
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(
                        row ->
                                new Unsearchable(
                                        ((Number) row[0]).longValue(),
                                        reason,
                                        InstantConverter.of(row[1])))
                .toList();
    }

    /** Has the file of a document read anew, by whoever reads files next. */
    public void forgetReading(long documentId) {
        em.createNativeQuery(
                        "UPDATE stored_file SET extraction = 'WAITING' WHERE id ="
                                + " (SELECT v.file_id FROM document_version v WHERE v.current_of_id = ?1)")
                .setParameter(1, documentId)
                .executeUpdate();
    }
}
