package org.passerelle.groups.service;

import org.passerelle.groups.WorkingGroup;
import org.passerelle.people.Person;

/**
 * Someone asked to join a closed group.
 *
 * @param member the person whose place in the group changed; she may be the actor herself
 */
public record MembershipRequested(WorkingGroup group, Person member, Person actor)
        implements GroupActivity {}
