package org.passerelle.groups.service;

import org.passerelle.groups.WorkingGroup;
import org.passerelle.people.Person;

/** A group was opened. */
public record GroupOpened(WorkingGroup group, Person actor) implements GroupActivity {}
