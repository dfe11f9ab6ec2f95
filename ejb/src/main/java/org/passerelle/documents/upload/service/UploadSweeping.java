package org.passerelle.documents.upload.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.passerelle.documents.service.FileStore;

/**
 * Clears away, each hour, what somebody began to send and left for a day, and the answers that
 * nobody asks for again. On several nodes each does it: what is gone is not missed.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UploadSweeping {

    private static final Duration ABANDONED_AFTER = Duration.ofHours(24);

    @Inject FileStore store;
    @Inject UploadService uploads;

    @Schedule(hour = "*", minute = "17", persistent = false)
    public void sweep() {
        uploads.forgetThoseSilentSince(Instant.now().minus(ABANDONED_AFTER))
                .forEach(id -> new Part(store, id).forget());
    }
}
