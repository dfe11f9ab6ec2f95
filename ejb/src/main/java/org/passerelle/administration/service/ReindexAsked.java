package org.passerelle.administration.service;

import org.passerelle.common.Activity;
import org.passerelle.common.Subject;

/** An administrator asked for everything to be indexed again. */
public record ReindexAsked(Long actorId) implements Activity {

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.SYSTEM, 0);
    }
}
