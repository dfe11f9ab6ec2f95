package org.passerelle.documents.records;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.common.Along;
import org.passerelle.common.Repository;
import org.passerelle.documents.library.Folder;

/** The orders to keep, and what they hold. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class LegalHolds extends Repository<LegalHold> {

    /** What is held, by what it is held; each part finds its rows by an index. */
    private static final String HELD =
            "(SELECT s.hold_id, c.id FROM hold_scope s JOIN legal_hold h ON h.id = s.hold_id AND h.ended_at IS NULL"
                    + " JOIN content c ON c.kind = 'DOCUMENT' AND c.id = s.target_id"
                    + " WHERE s.holds = 'DOCUMENT' AND {which}"
                    + " UNION SELECT s.hold_id, c.id FROM hold_scope s JOIN legal_hold h ON h.id = s.hold_id"
                    + " AND h.ended_at IS NULL JOIN content c ON c.kind = 'DOCUMENT' AND c.owner_id IS NULL"
                    + " AND (c.home_id = s.target_id OR c.home_id IS NULL AND s.target_id = 0)"
                    + " WHERE s.holds = 'LIBRARY' AND {which}"
                    + " UNION SELECT s.hold_id, c.id FROM hold_scope s JOIN legal_hold h ON h.id = s.hold_id"
                    + " AND h.ended_at IS NULL JOIN content c ON c.kind = 'DOCUMENT' AND c.author_id = s.target_id"
                    + " WHERE s.holds = 'AUTHOR' AND {which}) held";

    public LegalHolds() {
        super(LegalHold.class);
    }

    /** Those in force first, the newest first. */
    public List<LegalHold> all(int from, int howMany) {
        return Along.with(
                        em.createQuery(
                                "SELECT h FROM LegalHold h ORDER BY CASE WHEN h.endedAt IS NULL THEN 0 ELSE 1 END,"
                                        + " h.openedAt DESC, h.id DESC",
                                LegalHold.class),
                        "h.openedBy",
                        "h.endedBy")
                .setFirstResult(from)
                .setMaxResults(howMany)
                .getResultList();
    }

    /** Those of these documents that must not go. */
    public Set<Long> heldAmong(Collection<Long> documentIds) {
        if (documentIds.isEmpty()) {
            return Set.of();
        }
        List<?> held =
                em.createNativeQuery(
                                "SELECT DISTINCT id FROM "
                                        + held("c.id IN (" + list(documentIds) + ")"))
                        .getResultList();
        return held.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
    }

    /** The documents in a folder, at any depth, that a hold or a declaration may keep. */
    public List<Long> documentsWithin(Folder folder) {
        List<?> found =
                em.createNativeQuery(
                                "SELECT c.id FROM content c JOIN folder f ON f.id = c.folder_id"
                                        + " WHERE (f.id = ?1 OR f.path LIKE ?2) AND (EXISTS (SELECT 1"
                                        + " FROM official_record r WHERE r.document_id = c.id)"
                                        + " OR EXISTS (SELECT 1 FROM legal_hold h WHERE h.ended_at IS NULL))")
                        .setParameter(1, folder.getId())
                        .setParameter(2, folder.pathWithin() + "%")
                        .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** The orders that hold a document. */
    public List<LegalHold> over(long documentId) {
        List<?> ids =
                em.createNativeQuery("SELECT DISTINCT hold_id FROM " + held("c.id = " + documentId))
                        .getResultList();
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT h FROM LegalHold h WHERE h.id IN :ids ORDER BY h.openedAt",
                                LegalHold.class)
                        .setParameter(
                                "ids", ids.stream().map(id -> ((Number) id).longValue()).toList())
                        .getResultList();
    }

    /**
     * Lays a hold on each document that a library or an author has today: moved elsewhere, they
     * stay held.
     */
    public void pin(LegalHold hold) {
        em.flush();
        em.createNativeQuery(
                        "INSERT IGNORE INTO hold_scope (hold_id, holds, target_id)"
                                + " SELECT hold_id, 'DOCUMENT', id FROM "
                                + held("h.id = " + hold.getId()))
                .executeUpdate();
    }

    /** How many documents each of these holds keeps, whoever may see them. */
    public Map<Long, Long> countDocuments(Collection<LegalHold> holds) {
        if (holds.isEmpty()) {
            return Map.of();
        }
        String which = "h.id IN (" + list(holds.stream().map(LegalHold::getId).toList()) + ")";
        List<?> rows =
                em.createNativeQuery(
                                "SELECT hold_id, COUNT(*) FROM "
                                        + held(which)
                                        + " GROUP BY hold_id")
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(
                        Collectors.toMap(
                                row -> ((Number) row[0]).longValue(),
                                row -> ((Number) row[1]).longValue()));
    }

    /**
     * @param which which contents ({@code c}) or holds ({@code h}) are asked for, in numbers only
     */
    private static String held(String which) {
        return HELD.replace("{which}", which);
    }

    /** Numbers only, so that they may stand in a statement. */
    private static String list(Collection<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
