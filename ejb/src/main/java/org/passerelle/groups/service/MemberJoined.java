package org.passerelle.groups.service;

import org.passerelle.groups.WorkingGroup;
import org.passerelle.people.Person;

/**
 * Someone became a member of an open group, or accepted an invitation.
 *
 * @param member the person whose place in the group changed; she may be the actor herself
 */
public record MemberJoined(WorkingGroup group, Person member, Person actor)
        implements GroupActivity {}
