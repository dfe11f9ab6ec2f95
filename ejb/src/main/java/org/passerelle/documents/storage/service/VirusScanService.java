package org.passerelle.documents.storage.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.passerelle.common.Activity;
import org.passerelle.common.Outbox;
import org.passerelle.common.OutboxEntry.Topic;
import org.passerelle.documents.Document;
import org.passerelle.documents.Documents;
import org.passerelle.documents.FileUnneeded;
import org.passerelle.documents.StoredFile;
import org.passerelle.documents.StoredFile.Scan;
import org.passerelle.documents.storage.FileChecks;

/** Lends the files that wait for the antivirus, and remembers what it said. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class VirusScanService {

    private static final int LONGEST_NAME = 255;

    @Inject FileChecks files;
    @Inject Documents documents;
    @Inject Outbox outbox;
    @Inject Event<Activity> activities;
    @Inject Event<FileUnneeded> unneeded;

    /**
     * A file that waits for the antivirus.
     *
     * @param known whether it was given out before there was one
     */
    public record Held(long fileId, String hash, boolean known) {}

    /** The one that has waited longest; nobody else gets it before the lease runs out. */
    public Optional<Held> next(Duration lease) {
        return files.claimHeld(Instant.now(), lease).map(file -> waiting(file, false));
    }

    /** One that came while there was no antivirus; it is given out until one says otherwise. */
    public Optional<Held> nextKnown(Duration lease) {
        return files.claimNeverScanned(Instant.now(), lease).map(file -> waiting(file, true));
    }

    private static Held waiting(StoredFile file, boolean known) {
        return new Held(file.getId(), file.getHash(), known);
    }

    /** From now on it is like any other: it is given out, and its text is read. */
    public void release(Held held) {
        if (files.scanned(held.fileId(), Scan.CLEAN, null, Instant.now()) && !held.known()) {
            for (Document document : documents.holding(files.get(held.fileId()))) {
                outbox.put(Topic.EXTRACT, document.subject());
            }
        }
    }

    /** Nobody gets it; those who deposited it are told, and so are the administrators. */
    public void condemn(Held held, String threat) {
        String name = shortened(threat);
        if (files.scanned(held.fileId(), Scan.INFECTED, name, Instant.now())) {
            StoredFile file = files.get(held.fileId());
            unneeded.fire(new FileUnneeded(file.getHash()));
            for (Document document : documents.holding(file)) {
                activities.fire(new FileInfected(document, name));
            }
        }
    }

    /** The antivirus did not look: later, perhaps. */
    public void postpone(Held held, Duration pause, String why) {
        files.scanAgain(held.fileId(), Instant.now().plus(pause), shortened(why));
    }

    private static String shortened(String words) {
        return words == null || words.length() <= LONGEST_NAME
                ? words
                : words.substring(0, LONGEST_NAME);
    }
}
