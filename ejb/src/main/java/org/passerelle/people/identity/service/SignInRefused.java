package org.passerelle.people.identity.service;

import org.passerelle.common.Activity;
import org.passerelle.common.Subject;

/**
 * Someone gave a login or a password that does not fit. Which login is not kept: people type
 * passwords there.
 */
public record SignInRefused() implements Activity {

    @Override
    public Long actorId() {
        return null;
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.SYSTEM, 0);
    }
}
