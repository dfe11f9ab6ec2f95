package org.passerelle.documents.dav.service;

import java.time.Instant;
import org.passerelle.documents.dav.PassingFile;
import org.passerelle.documents.versions.DocumentLock;

/**
 * Who holds a file, as programs are told.
 *
 * @param token by what the program that locked it shows itself; null when it is reserved on its
 *     page
 * @param note how that program calls its user; may be null
 * @param mine whether the caller holds it
 */
public record DavLock(String token, String note, String holder, Instant until, boolean mine) {

    static DavLock of(DocumentLock lock, long personId) {
        return new DavLock(
                lock.getToken(),
                lock.getClientNote(),
                lock.getHolder().getName(),
                lock.getUntil(),
                lock.isHeldBy(personId));
    }

    /** Only its own person sees a passing file. */
    static DavLock of(PassingFile file) {
        return new DavLock(file.getToken(), null, "", file.getLockedUntil(), true);
    }
}
