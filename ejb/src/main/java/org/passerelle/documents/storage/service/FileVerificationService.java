package org.passerelle.documents.storage.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.passerelle.documents.StoredFile;
import org.passerelle.documents.StoredFile.Soundness;
import org.passerelle.documents.StoredFiles;
import org.passerelle.documents.storage.FileChecks;

/** Says which files are to be verified next, and remembers what was found. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FileVerificationService {

    /** Someone may have put a good copy in the place of a flawed one. */
    private static final Duration FLAWED_AGAIN = Duration.ofMinutes(5);

    @Inject FileChecks checks;
    @Inject StoredFiles files;

    /** A file to be verified. */
    public record Suspect(String hash, long size) {}

    /**
     * @param cycle how long a file that was found sound is left alone
     */
    public List<Suspect> next(Duration cycle, int howMany) {
        Instant now = Instant.now();
        return checks
                .leastRecentlyVerified(now.minus(cycle), now.minus(FLAWED_AGAIN), howMany)
                .stream()
                .map(FileVerificationService::suspect)
                .toList();
    }

    public void found(String hash, Soundness soundness) {
        files.findByHash(hash)
                .ifPresent(file -> checks.verified(file.getId(), soundness, Instant.now()));
    }

    private static Suspect suspect(StoredFile file) {
        return new Suspect(file.getHash(), file.getSize());
    }
}
