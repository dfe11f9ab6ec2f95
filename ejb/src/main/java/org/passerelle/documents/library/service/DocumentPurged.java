package org.passerelle.documents.library.service;

import org.passerelle.common.Activity;
import org.passerelle.common.Subject;
import org.passerelle.documents.Document;

/**
 * A document is about to leave the trash for good. Whoever keeps rows of their own about it lets
 * them go now, in the same transaction.
 *
 * @param actorId null when the house does it because its time has come
 */
public record DocumentPurged(Document document, Long actorId) implements Activity {

    @Override
    public Subject subject() {
        return document.subject();
    }
}
