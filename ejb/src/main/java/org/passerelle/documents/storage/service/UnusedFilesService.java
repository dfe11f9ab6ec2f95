package org.passerelle.documents.storage.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.passerelle.documents.service.FileStore;
import org.passerelle.documents.storage.UnusedFiles;

/**
 * The steps of clearing away, each a short transaction. Nothing goes that is not a day old, and
 * that was not already unused a day ago.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class UnusedFilesService {

    static final Duration AGE = Duration.ofHours(24);
    private static final int AT_ONCE = 500;

    @Inject UnusedFiles unused;
    @Inject FileStore store;

    public long rows() {
        return unused.countRows();
    }

    /** The rows that may go now; those seen unused for the first time are only noted. */
    public List<Long> noteRows() {
        Instant now = Instant.now();
        unused.noteRows(now, now.minus(AGE), AT_ONCE);
        return unused.rowsSince(now.minus(AGE), AT_ONCE);
    }

    /** Removes a row; its file remains, and is a stray from now on. */
    public boolean removeRow(long id) {
        return unused.removeRow(id);
    }

    public void noteStrays(Collection<String> hashes) {
        if (!hashes.isEmpty()) {
            unused.noteStrays(hashes, Instant.now());
        }
    }

    /** The strays that may go now. */
    public List<String> strays() {
        unused.forgetAdopted();
        return unused.straysSince(Instant.now().minus(AGE), AT_ONCE);
    }

    public long countStrays() {
        return unused.countStrays();
    }

    /** Of these files, those that no version shows or that are infected. */
    public List<String> shownNowhere(Collection<String> hashes) {
        Set<String> shown = unused.shown(hashes);
        return hashes.stream().filter(hash -> !shown.contains(hash)).toList();
    }

    /** Removes a file, while nobody can write a row for it. */
    public boolean removeStray(String hash) {
        Instant now = Instant.now();
        if (!unused.reserve(hash, now)) {
            return false;
        }
        boolean gone = store.removeIfOlder(hash, now.minus(AGE));
        unused.release(hash);
        return gone;
    }
}
