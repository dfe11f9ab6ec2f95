package org.passerelle.search.service;

import org.passerelle.common.Activity;
import org.passerelle.common.Subject;

/** An administrator changed the thesaurus or the answers that come first. */
public record SearchTuned(Long actorId, Long changedId) implements Activity {

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.SYSTEM, changedId);
    }
}
