package org.passerelle.documents.dav;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.passerelle.common.Repository;
import org.passerelle.people.Person;

/** The files that programs keep for themselves, each for its own person. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PassingFiles extends Repository<PassingFile> {

    public PassingFiles() {
        super(PassingFile.class);
    }

    public Optional<PassingFile> find(long personId, String path) {
        return em.createQuery(
                        "SELECT f FROM PassingFile f WHERE f.person.id = :person"
                                + " AND f.pathHash = :path AND f.storedAt > :oldest",
                        PassingFile.class)
                .setParameter("person", personId)
                .setParameter("path", hash(path))
                .setParameter("oldest", Instant.now().minus(PassingFile.AGE))
                .getResultStream()
                .findFirst();
    }

    /** Those directly under this path. */
    public List<PassingFile> in(long personId, String folderPath) {
        return em.createQuery(
                        "SELECT f FROM PassingFile f WHERE f.person.id = :person"
                                + " AND f.path LIKE :path AND f.storedAt > :oldest",
                        PassingFile.class)
                .setParameter("person", personId)
                .setParameter("path", folderPath.replace("%", "\\%").replace("_", "\\_") + "/%")
                .setParameter("oldest", Instant.now().minus(PassingFile.AGE))
                .getResultStream()
                .filter(file -> file.getPath().indexOf('/', folderPath.length() + 1) < 0)
                .toList();
    }

    /** Makes one; those of hers that nobody came back for are forgotten. */
    public PassingFile make(Person person, String path, Instant now) {
        em.createQuery(
                        "DELETE FROM PassingFile f WHERE f.person = :person AND f.storedAt <= :oldest")
                .setParameter("person", person)
                .setParameter("oldest", now.minus(PassingFile.AGE))
                .executeUpdate();
        return add(new PassingFile(person, path, hash(path), now));
    }

    private static String hash(String path) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(path.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
