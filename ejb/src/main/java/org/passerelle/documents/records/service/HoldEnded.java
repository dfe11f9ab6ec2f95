package org.passerelle.documents.records.service;

import org.passerelle.common.Activity;
import org.passerelle.common.Subject;

/** A legal hold was lifted. */
public record HoldEnded(Long actorId, long holdId) implements Activity {

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.SYSTEM, holdId);
    }
}
