package org.passerelle.documents.storage;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.passerelle.common.InstantConverter;
import org.passerelle.documents.StoredFile;

/**
 * What the house keeps and nobody needs: rows that no version names, and files of the store that no
 * row names. Each is noted when it is first seen; only what is seen again much later may go.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class UnusedFiles {

    private static final String IN_USE =
            "EXISTS (SELECT 1 FROM document_version v WHERE v.file_id = stored_file.id)";

    @PersistenceContext(unitName = "passerelle")
    EntityManager em;

    public long countRows() {
        return number(em.createNativeQuery("SELECT COUNT(*) FROM stored_file"));
    }

    /**
     * Notes which rows no version names any more, and forgets it of those that one names again.
     * They are looked for without a lock, which would hold up all who deposit; only those found are
     * held.
     */
    public void noteRows(Instant now, Instant storedBefore, int howMany) {
        em.createNativeQuery(
                        "UPDATE stored_file SET unused_since = NULL WHERE unused_since IS NOT NULL AND "
                                + IN_USE)
                .executeUpdate();
        List<Long> unused =
                numbers(
                        em.createNativeQuery(
                                        "SELECT id FROM stored_file WHERE unused_since IS NULL"
                                                + " AND stored_at < ?1 AND NOT "
                                                + IN_USE)
                                .setParameter(1, moment(storedBefore))
                                .setMaxResults(howMany));
        for (Long id : unused) {
            em.createNativeQuery(
                            "UPDATE stored_file SET unused_since = ?1 WHERE id = ?2 AND NOT "
                                    + IN_USE)
                    .setParameter(1, moment(now))
                    .setParameter(2, id)
                    .executeUpdate();
        }
    }

    public List<Long> rowsSince(Instant before, int howMany) {
        return numbers(
                em.createNativeQuery(
                                "SELECT id FROM stored_file WHERE unused_since < ?1 ORDER BY id")
                        .setParameter(1, moment(before))
                        .setMaxResults(howMany));
    }

    /**
     * Removes a row that is still unused. Whoever deposits the same bytes at this moment waits for
     * the end of this transaction and then writes a row of his own, or has made this one used.
     */
    public boolean removeRow(long id) {
        boolean unused =
                !em.createNativeQuery(
                                        "SELECT id FROM stored_file WHERE id = ?1 AND unused_since IS NOT NULL FOR UPDATE")
                                .setParameter(1, id)
                                .getResultList()
                                .isEmpty()
                        && number(
                                        em.createNativeQuery(
                                                        "SELECT COUNT(*) FROM document_version WHERE file_id = ?1")
                                                .setParameter(1, id))
                                == 0;
        if (unused) {
            delete("DELETE FROM extracted_text WHERE file_id = ?1", id);
            delete("DELETE FROM stored_file WHERE id = ?1", id);
        }
        return unused;
    }

    /** Of these files, those that a version shows and that may be given out. */
    public Set<String> shown(Collection<String> hashes) {
        return new HashSet<>(
                em.createQuery(
                                "SELECT v.file.hash FROM DocumentVersion v WHERE v.file.hash IN :hashes"
                                        + " AND v.file.scan <> :infected",
                                String.class)
                        .setParameter("hashes", hashes)
                        .setParameter("infected", StoredFile.Scan.INFECTED)
                        .getResultList());
    }

    /** Notes those of these files that no row names. */
    public void noteStrays(Collection<String> hashes, Instant now) {
        Set<String> strays = new HashSet<>(hashes);
        strays.removeAll(
                em.createQuery(
                                "SELECT f.hash FROM StoredFile f WHERE f.hash IN :hashes",
                                String.class)
                        .setParameter("hashes", hashes)
                        .getResultList());
        for (String hash : strays) {
            em.createNativeQuery("INSERT IGNORE INTO stray_file (hash, first_seen) VALUES (?1, ?2)")
                    .setParameter(1, hash)
                    .setParameter(2, moment(now))
                    .executeUpdate();
        }
    }

    /** Those that have a row by now are no strays, nor are those that pass through WebDAV. */
    public void forgetAdopted() {
        em.createNativeQuery(
                        "DELETE FROM stray_file WHERE hash IN (SELECT hash FROM stored_file)"
                                + " OR hash IN (SELECT hash FROM passing_file WHERE hash IS NOT NULL)")
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    public List<String> straysSince(Instant before, int howMany) {
        return em.createNativeQuery(
                        "SELECT hash FROM stray_file WHERE first_seen < ?1 ORDER BY hash")
                .setParameter(1, moment(before))
                .setMaxResults(howMany)
                .getResultList();
    }

    public long countStrays() {
        return number(em.createNativeQuery("SELECT COUNT(*) FROM stray_file"));
    }

    /**
     * Takes the place of the row of these bytes, until the end of the transaction: whoever deposits
     * them waits. False when they have a row.
     */
    public boolean reserve(String hash, Instant now) {
        return em.createNativeQuery(
                                "INSERT IGNORE INTO stored_file (id, version, hash, size, media_type, stored_at, extraction)"
                                        + " VALUES (NEXT VALUE FOR ids, 1, ?1, 0, '', ?2, 'EMPTY')")
                        .setParameter(1, hash)
                        .setParameter(2, moment(now))
                        .executeUpdate()
                > 0;
    }

    /** Gives the place back, and forgets the stray. */
    public void release(String hash) {
        delete("DELETE FROM stored_file WHERE hash = ?1", hash);
        delete("DELETE FROM stray_file WHERE hash = ?1", hash);
    }

    private void delete(String sql, Object which) {
        em.createNativeQuery(sql).setParameter(1, which).executeUpdate();
    }

    private static List<Long> numbers(Query ids) {
        List<?> found = ids.getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private static long number(Query count) {
        return ((Number) count.getSingleResult()).longValue();
    }

    private static Object moment(Instant moment) {
        return new InstantConverter().convertToDatabaseColumn(moment);
    }
}
