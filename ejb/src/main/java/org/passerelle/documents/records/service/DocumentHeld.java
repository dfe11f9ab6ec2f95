package org.passerelle.documents.records.service;

import org.passerelle.common.Activity;
import org.passerelle.common.Subject;

/** A legal hold was laid on a document. */
public record DocumentHeld(Long actorId, long documentId) implements Activity {

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.DOCUMENT, documentId);
    }
}
