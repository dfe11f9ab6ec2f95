package org.passerelle.people.service;

import org.passerelle.common.Activity;
import org.passerelle.common.Subject;

/** A file of the directory was imported. */
public record DirectoryImported(DirectoryFile file, Long actorId) implements Activity {

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.SYSTEM, 0);
    }
}
