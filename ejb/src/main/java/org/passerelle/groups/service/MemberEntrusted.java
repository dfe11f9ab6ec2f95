package org.passerelle.groups.service;

import org.passerelle.groups.WorkingGroup;
import org.passerelle.people.Person;

/**
 * A member was given another role.
 *
 * @param member the person whose place in the group changed; she may be the actor herself
 */
public record MemberEntrusted(WorkingGroup group, Person member, Person actor)
        implements GroupActivity {}
