package org.passerelle.groups.service;

import org.passerelle.groups.WorkingGroup;
import org.passerelle.people.Person;

/**
 * A coordinator asked someone to join.
 *
 * @param member the person whose place in the group changed; she may be the actor herself
 */
public record MemberInvited(WorkingGroup group, Person member, Person actor)
        implements GroupActivity {}
