package org.passerelle.documents.records.service;

import org.passerelle.common.Activity;
import org.passerelle.common.Subject;

/** Someone proposed to destroy a document whose delay is over. */
public record DestructionProposed(Long actorId, long documentId) implements Activity {

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.DOCUMENT, documentId);
    }
}
