package org.passerelle.people.identity.service;

import org.passerelle.common.Activity;
import org.passerelle.common.Subject;

/** An administrator shut an account. */
public record AccountShut(long accountId, Long actorId) implements Activity {

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.ACCOUNT, accountId);
    }
}
