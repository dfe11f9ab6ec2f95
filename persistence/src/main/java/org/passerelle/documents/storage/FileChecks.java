package org.passerelle.documents.storage;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.passerelle.common.InstantConverter;
import org.passerelle.common.Repository;
import org.passerelle.documents.DocumentVersion;
import org.passerelle.documents.StoredFile;
import org.passerelle.documents.StoredFile.Extraction;
import org.passerelle.documents.StoredFile.Scan;
import org.passerelle.documents.StoredFile.Soundness;

/**
 * The kept files, seen by those who look after them. What they note goes straight to the row,
 * without its version: nobody who reads the file or writes of it is disturbed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class FileChecks extends Repository<StoredFile> {

    private static final InstantConverter MOMENTS = new InstantConverter();

    public FileChecks() {
        super(StoredFile.class);
    }

    /** The oldest file that waits for the antivirus, lent for so long to whoever asks. */
    public Optional<StoredFile> claimHeld(Instant now, Duration lease) {
        return claim("scan = 'HELD'", "id", now, lease);
    }

    /** The newest file that came while there was no antivirus, lent for so long to whoever asks. */
    public Optional<StoredFile> claimNeverScanned(Instant now, Duration lease) {
        return claim("scan = 'NOT_SCANNED' AND soundness = 'SOUND'", "id DESC", now, lease);
    }

    @SuppressWarnings("unchecked")
    private Optional<StoredFile> claim(String which, String order, Instant now, Duration lease) {
        List<StoredFile> found =
                em.createNativeQuery(
                                "SELECT * FROM stored_file WHERE "
                                        + which
                                        + " AND (scan_due_at IS NULL OR scan_due_at <= ?1) ORDER BY "
                                        + order
                                        + " LIMIT 1 FOR UPDATE SKIP LOCKED",
                                StoredFile.class)
                        .setParameter(1, moment(now))
                        .getResultList();
        found.forEach(file -> scanAgain(file.getId(), now.plus(lease), file.getThreat()));
        return found.stream().findFirst();
    }

    /** Not to be scanned before then, and why it was not scanned now. */
    public void scanAgain(long fileId, Instant due, String why) {
        em.createNativeQuery("UPDATE stored_file SET scan_due_at = ?1, threat = ?2 WHERE id = ?3")
                .setParameter(1, moment(due))
                .setParameter(2, why)
                .setParameter(3, fileId)
                .executeUpdate();
    }

    /** What the antivirus said. Once it has answered, a late second answer changes nothing. */
    public boolean scanned(long fileId, Scan answer, String threat, Instant now) {
        return em.createNativeQuery(
                                "UPDATE stored_file SET scan = ?1, threat = ?2, scanned_at = ?3, scan_due_at = NULL"
                                        + " WHERE id = ?4 AND scan IN ('HELD', 'NOT_SCANNED')")
                        .setParameter(1, answer.name())
                        .setParameter(2, threat)
                        .setParameter(3, moment(now))
                        .setParameter(4, fileId)
                        .executeUpdate()
                > 0;
    }

    /** Those not looked at since then, first those that nobody ever looked at. */
    public List<StoredFile> leastRecentlyVerified(
            Instant before, Instant flawedBefore, int howMany) {
        return em.createQuery(
                        "SELECT f FROM StoredFile f WHERE f.verifiedAt IS NULL OR f.verifiedAt < :before"
                                + " OR f.flawedAt IS NOT NULL AND f.verifiedAt < :flawedBefore"
                                + " ORDER BY f.verifiedAt, f.id",
                        StoredFile.class)
                .setParameter("before", before)
                .setParameter("flawedBefore", flawedBefore)
                .setMaxResults(howMany)
                .getResultList();
    }

    /**
     * Notes what was found on the disk. A flaw keeps the date at which it was first noticed, and
     * what was set aside because it was damaged remains that.
     */
    public void verified(long fileId, Soundness found, Instant now) {
        em.createNativeQuery(
                        "UPDATE stored_file SET verified_at = ?2,"
                                + " soundness = IF(?1 = 'MISSING' AND soundness = 'DAMAGED', soundness, ?1),"
                                + " flawed_at = IF(?1 = 'SOUND', NULL, COALESCE(flawed_at, ?2)) WHERE id = ?3")
                .setParameter(1, found.name())
                .setParameter(2, moment(now))
                .setParameter(3, fileId)
                .executeUpdate();
    }

    /** A version whose file was read by older rules than these, the oldest first. */
    public Optional<DocumentVersion> findReadByOlderRules(int rules) {
        return em.createQuery(
                        "SELECT v FROM DocumentVersion v JOIN FETCH v.file f WHERE f.rules < :rules"
                                + " AND f.extraction <> :waiting AND f.soundness = :sound"
                                + " AND f.scan NOT IN :kept ORDER BY f.rules, f.id",
                        DocumentVersion.class)
                .setParameter("rules", rules)
                .setParameter("waiting", Extraction.WAITING)
                .setParameter("sound", Soundness.SOUND)
                .setParameter("kept", List.of(Scan.HELD, Scan.INFECTED))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public long countReadByOlderRules(int rules) {
        return em.createQuery(
                        "SELECT COUNT(f) FROM StoredFile f WHERE f.rules < :rules AND f.extraction <> :waiting",
                        Long.class)
                .setParameter("rules", rules)
                .setParameter("waiting", Extraction.WAITING)
                .getSingleResult();
    }

    public Map<Scan, Long> countByScan() {
        return em.createQuery(
                        "SELECT f.scan, COUNT(f) FROM StoredFile f GROUP BY f.scan", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Scan) row[0], row -> (Long) row[1]));
    }

    /** Those that nobody gets, newest first: infected, damaged, missing, and held for long. */
    public List<StoredFile> unservable(Instant heldBefore, int howMany) {
        return em.createQuery(
                        "SELECT f FROM StoredFile f WHERE f.soundness <> :sound OR f.scan = :infected"
                                + " OR f.scan = :held AND f.storedAt < :heldBefore ORDER BY f.id DESC",
                        StoredFile.class)
                .setParameter("sound", Soundness.SOUND)
                .setParameter("infected", Scan.INFECTED)
                .setParameter("held", Scan.HELD)
                .setParameter("heldBefore", heldBefore)
                .setMaxResults(howMany)
                .getResultList();
    }

    /** How many files there are, how many bytes they hold, and how far verification has come. */
    public Totals totals() {
        Object[] row =
                em.createQuery(
                                "SELECT COUNT(f), SUM(f.size), COUNT(f.verifiedAt) FROM StoredFile f",
                                Object[].class)
                        .getSingleResult();
        Instant since =
                em.createQuery(
                                "SELECT f.verifiedAt FROM StoredFile f WHERE f.verifiedAt IS NOT NULL ORDER BY f.verifiedAt",
                                Instant.class)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
        long bytes = row[1] == null ? 0 : ((Number) row[1]).longValue();
        return new Totals((Long) row[0], bytes, (Long) row[2], since);
    }

    /**
     * The whole store in figures.
     *
     * @param verifiedSince when the file was verified that has waited longest since; {@code null}
     *     when none was
     */
    public record Totals(long files, long bytes, long verified, Instant verifiedSince) {}

    private static Object moment(Instant moment) {
        return MOMENTS.convertToDatabaseColumn(moment);
    }
}
