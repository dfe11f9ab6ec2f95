package org.passerelle.people.service;

import org.passerelle.common.Activity;
import org.passerelle.common.Subject;
import org.passerelle.people.Person;

/**
 * Someone is new in the directory, or is described otherwise than before.
 *
 * @param actorId who did it
 */
public record PersonChanged(Person person, Long actorId) implements Activity {

    @Override
    public Subject subject() {
        return person.subject();
    }
}
