package org.passerelle.groups.service;

import org.passerelle.groups.WorkingGroup;
import org.passerelle.people.Person;

/** A group was described anew, or shown to others than before. */
public record GroupChanged(WorkingGroup group, Person actor) implements GroupActivity {}
