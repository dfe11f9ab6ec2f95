package org.passerelle.documents.library.service;

import org.passerelle.common.Activity;
import org.passerelle.common.Subject;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.people.Person;

/** An administrator said how much room the library of a group has. */
public record LibraryLimited(WorkingGroup group, Person actor) implements Activity {

    @Override
    public Long actorId() {
        return actor.getId();
    }

    @Override
    public Subject subject() {
        return group.subject();
    }
}
