package org.passerelle.documents.records.service;

import org.passerelle.common.Activity;
import org.passerelle.common.Subject;

/** A document was destroyed, with its versions, by the decision of two people. */
public record DocumentDestroyed(Long actorId, long documentId) implements Activity {

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.DOCUMENT, documentId);
    }
}
