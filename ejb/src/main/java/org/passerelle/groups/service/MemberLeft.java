package org.passerelle.groups.service;

import org.passerelle.groups.WorkingGroup;
import org.passerelle.people.Person;

/**
 * Someone left a group, was removed from it, or was not admitted.
 *
 * @param member the person whose place in the group changed; she may be the actor herself
 */
public record MemberLeft(WorkingGroup group, Person member, Person actor)
        implements GroupActivity {}
