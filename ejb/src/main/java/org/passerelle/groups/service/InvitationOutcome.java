package org.passerelle.groups.service;

import java.util.List;
import org.passerelle.people.Person;

/**
 * What became of several invitations made at once.
 *
 * @param invited those who now have an invitation, or a place if they had asked for one
 * @param alreadyThere those who were members or invited before
 * @param unknown the handles that nobody bears
 */
public record InvitationOutcome(
        List<Person> invited, List<Person> alreadyThere, List<String> unknown) {}
