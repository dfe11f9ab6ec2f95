package org.passerelle.documents.records.service;

import org.passerelle.common.Activity;
import org.passerelle.common.Subject;

/** A document proposed for destruction stays. */
public record DestructionWithdrawn(Long actorId, long documentId) implements Activity {

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.DOCUMENT, documentId);
    }
}
