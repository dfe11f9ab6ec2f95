package org.passerelle.documents;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Everything that a document leaves in the database, to take it away for good: versions, comments,
 * alerts, shares, what was said of it. What hangs on a document is whatever points at it by a
 * foreign key, so that a feature added later need not be remembered here.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DocumentTraces {

    private static final String WHAT_POINTS_AT =
            "SELECT k.table_name, k.column_name, EXISTS (SELECT 1 FROM information_schema.columns c"
                    + " WHERE c.table_schema = DATABASE() AND c.table_name = k.table_name AND c.column_name = 'id')"
                    + " FROM information_schema.key_column_usage k"
                    + " WHERE k.table_schema = DATABASE() AND k.referenced_table_schema = DATABASE()"
                    + " AND k.referenced_table_name = ?1 AND k.referenced_column_name = 'id'";

    @PersistenceContext(unitName = "passerelle")
    EntityManager em;

    @Inject Event<FileUnneeded> unneeded;

    /** The schema does not change while the house runs; it is asked once. */
    private final Map<String, List<Pointer>> schema = new HashMap<>();

    /**
     * A column that holds numbers of another table.
     *
     * @param numbered whether its rows have numbers of their own, at which others may point
     */
    private record Pointer(String table, String column, boolean numbered) {}

    /**
     * Takes a document away for good. Text that no other version shows goes too; the bytes are
     * taken by the collector of the file store once nothing points at them. What was read of the
     * document in this transaction must not be changed any more.
     */
    public void erase(long documentId) {
        em.flush();
        List<Long> files =
                numbers(
                        "SELECT DISTINCT file_id FROM document_version WHERE document_id = "
                                + documentId);
        delete("content", List.of(documentId), new ArrayDeque<>());
        files.stream().filter(this::isShownNowhere).forEach(this::forget);
    }

    private boolean isShownNowhere(long file) {
        return numbers("SELECT id FROM document_version WHERE file_id = " + file).isEmpty();
    }

    private void forget(long file) {
        em.createNativeQuery("DELETE FROM extracted_text WHERE file_id = ?1")
                .setParameter(1, file)
                .executeUpdate();
        unneeded.fire(new FileUnneeded(em.find(StoredFile.class, file).getHash()));
    }

    private void delete(String table, List<Long> ids, Deque<String> above) {
        if (ids.isEmpty()) {
            return;
        }
        above.push(table);
        for (Pointer pointer : pointersAt(table)) {
            String which =
                    pointer.table() + " WHERE " + pointer.column() + " IN (" + list(ids) + ")";
            if (above.contains(pointer.table())) {
                continue;
            }
            if (pointer.numbered()) {
                delete(pointer.table(), numbers("SELECT id FROM " + which), above);
            } else {
                em.createNativeQuery("DELETE FROM " + which).executeUpdate();
            }
        }
        above.pop();
        em.createNativeQuery("DELETE FROM " + table + " WHERE id IN (" + list(ids) + ")")
                .executeUpdate();
    }

    private List<Pointer> pointersAt(String table) {
        return schema.computeIfAbsent(
                table,
                name -> {
                    List<?> rows =
                            em.createNativeQuery(WHAT_POINTS_AT)
                                    .setParameter(1, name)
                                    .getResultList();
                    return rows.stream()
                            .map(Object[].class::cast)
                            .map(
                                    row ->
                                            new Pointer(
                                                    (String) row[0],
                                                    (String) row[1],
                                                    ((Number) row[2]).intValue() == 1))
                            .toList();
                });
    }

    private List<Long> numbers(String query) {
        List<?> found = em.createNativeQuery(query).getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private static String list(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
