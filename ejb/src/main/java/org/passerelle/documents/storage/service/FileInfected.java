package org.passerelle.documents.storage.service;

import org.passerelle.common.Activity;
import org.passerelle.common.Subject;
import org.passerelle.documents.Document;

/**
 * The antivirus found something in a file of this document; the house noticed, nobody did it.
 *
 * @param threat the name that the antivirus gives
 */
public record FileInfected(Document document, String threat) implements Activity {

    @Override
    public Long actorId() {
        return null;
    }

    @Override
    public Subject subject() {
        return document.subject();
    }
}
