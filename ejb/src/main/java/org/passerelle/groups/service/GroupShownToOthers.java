package org.passerelle.groups.service;

import org.passerelle.groups.WorkingGroup;
import org.passerelle.people.Person;

/** Who sees a group has changed: what is in it has another audience from now on. */
public record GroupShownToOthers(WorkingGroup group, Person actor) implements GroupActivity {}
