package org.passerelle.documents;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Optional;
import org.passerelle.common.InstantConverter;
import org.passerelle.common.Repository;

/** What the file store holds, one row for each different content. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class StoredFiles extends Repository<StoredFile> {

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
     * The row for these bytes; when two people store the same ones at once, both get the same row.
     */
    public StoredFile known(StoredFile file) {
        em.createNativeQuery(
                        "INSERT IGNORE INTO stored_file (id, version, hash, size, media_type, stored_at, extraction)"
                                + " VALUES (NEXT VALUE FOR ids, 1, ?1, ?2, ?3, ?4, 'WAITING')")
                .setParameter(1, file.getHash())
                .setParameter(2, file.getSize())
                .setParameter(3, file.getMediaType())
                .setParameter(4, new InstantConverter().convertToDatabaseColumn(file.getStoredAt()))
                .executeUpdate();
        return findByHash(file.getHash()).orElseThrow();
    }
}
