package org.passerelle.documents;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.passerelle.common.InstantConverter;
import org.passerelle.common.Repository;
import org.passerelle.documents.StoredFile.Scan;

/** What the file store holds, one row for each different content. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class StoredFiles extends Repository<StoredFile> {

    /** Where the antivirus listens; without it nobody waits for its answer. */
    private static final String ANTIVIRUS = "passerelle.antivirus.address";

    @Inject Config config;
    @Inject Event<FileHeld> held;

    public StoredFiles() {
        super(StoredFile.class);
    }

    public Optional<StoredFile> findByHash(String hash) {
        return em.createQuery("SELECT f FROM StoredFile f WHERE f.hash = :hash", StoredFile.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /**
     * The row for these bytes, which are safe in the store; when two people store the same ones at
     * once, both get the same row. New ones are held until the antivirus has answered, where there
     * is one. Bytes that were damaged or missing are sound again.
     */
    public StoredFile known(StoredFile file) {
        boolean scanned = config.getOptionalValue(ANTIVIRUS, String.class).isPresent();
        int added =
                em.createNativeQuery(
                                "INSERT IGNORE INTO stored_file (id, version, hash, size, media_type, stored_at, extraction, scan)"
                                        + " VALUES (NEXT VALUE FOR ids, 1, ?1, ?2, ?3, ?4, 'WAITING', ?5)")
                        .setParameter(1, file.getHash())
                        .setParameter(2, file.getSize())
                        .setParameter(3, file.getMediaType())
                        .setParameter(
                                4,
                                new InstantConverter().convertToDatabaseColumn(file.getStoredAt()))
                        .setParameter(5, (scanned ? Scan.HELD : Scan.NOT_SCANNED).name())
                        .executeUpdate();
        if (added > 0 && scanned) {
            held.fire(new FileHeld(file.getHash()));
        } else if (added == 0) {
            healed(file.getHash());
        }
        return findByHash(file.getHash()).orElseThrow();
    }

    private void healed(String hash) {
        em.createNativeQuery(
                        "UPDATE stored_file SET soundness = 'SOUND', flawed_at = NULL"
                                + " WHERE hash = ?1 AND soundness <> 'SOUND'")
                .setParameter(1, hash)
                .executeUpdate();
    }
}
