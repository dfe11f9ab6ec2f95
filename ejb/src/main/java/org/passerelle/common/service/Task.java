package org.passerelle.common.service;

import org.passerelle.common.OutboxEntry;
import org.passerelle.common.Subject;

/**
 * An entry of the outbox, lent to one worker for a while.
 *
 * @param attempts how often it was tried and failed
 */
public record Task(long entryId, Subject subject, int attempts) {

    static Task of(OutboxEntry entry) {
        return new Task(entry.getId(), entry.getSubject(), entry.getAttempts());
    }
}
