package org.passerelle.search.service;

import org.passerelle.common.Activity;
import org.passerelle.common.Subject;

/** An administrator changed how much things count in the order of results. */
public record RankingTuned(Long actorId) implements Activity {

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.SYSTEM, 2);
    }
}
