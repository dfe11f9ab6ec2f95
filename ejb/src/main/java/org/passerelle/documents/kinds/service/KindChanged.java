package org.passerelle.documents.kinds.service;

import org.passerelle.common.Activity;
import org.passerelle.common.Subject;

/** An administrator made a kind of document, or changed what is asked of it. */
public record KindChanged(Long actorId, long kindId) implements Activity {

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.SYSTEM, kindId);
    }
}
