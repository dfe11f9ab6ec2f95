package org.passerelle.groups.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.passerelle.common.Activity;
import org.passerelle.groups.Membership;
import org.passerelle.groups.Membership.State;
import org.passerelle.groups.Memberships;
import org.passerelle.groups.Role;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.groups.WorkingGroups;
import org.passerelle.people.Person;
import org.passerelle.people.Persons;

/**
 * What coordinators decide about others: invite, admit or refuse, give a role, remove. The group is
 * held meanwhile; when two coordinators decide the same thing, the second changes nothing.
 */
@Stateless
public class MemberAdmissionService {

    @Inject WorkingGroups groups;
    @Inject Memberships memberships;
    @Inject Persons persons;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /** Invites colleagues by their handles; one who has asked to join is admitted. */
    public InvitationOutcome invite(long groupId, Collection<String> handles) {
        WorkingGroup group = held(groupId);
        Set<String> asked = new LinkedHashSet<>(handles);
        Map<String, Person> known =
                persons.withHandles(asked).stream()
                        .collect(Collectors.toMap(Person::getHandle, Function.identity()));
        List<Person> invited = new ArrayList<>();
        List<Person> alreadyThere = new ArrayList<>();
        for (Person person : known.values()) {
            (invite(group, person) ? invited : alreadyThere).add(person);
        }
        asked.removeAll(known.keySet());
        return new InvitationOutcome(invited, alreadyThere, List.copyOf(asked));
    }

    private boolean invite(WorkingGroup group, Person person) {
        Optional<Membership> existing = memberships.find(person.getId(), group);
        if (existing.isPresent() && existing.get().getState() == State.REQUESTED) {
            admit(existing.get());
            return true;
        }
        if (existing.isEmpty()) {
            memberships.add(
                    new Membership(group, person, Role.MEMBER, State.INVITED, Instant.now()));
            activities.fire(new MemberInvited(group, person, me.person()));
        }
        return existing.isEmpty();
    }

    /** Grants a request to join. */
    public void admit(long groupId, long personId) {
        Membership membership = find(held(groupId), personId);
        if (membership.getState() == State.REQUESTED) {
            admit(membership);
        }
    }

    private void admit(Membership membership) {
        membership.activate(Instant.now());
        activities.fire(
                new MemberAdmitted(membership.getGroup(), membership.getPerson(), me.person()));
    }

    /** Removes a member, refuses a request or takes an invitation back. */
    public void remove(long groupId, long personId) {
        Membership membership = find(held(groupId), personId);
        if (memberships.isLastCoordinator(membership)) {
            throw new LastCoordinatorException();
        }
        memberships.remove(membership);
        forgetMine(personId);
        activities.fire(new MemberLeft(membership.getGroup(), membership.getPerson(), me.person()));
    }

    public void entrust(long groupId, long personId, Role role) {
        Membership membership = find(held(groupId), personId);
        if (membership.getRole() == role) {
            return;
        }
        if (memberships.isLastCoordinator(membership)) {
            throw new LastCoordinatorException();
        }
        membership.entrust(role);
        forgetMine(personId);
        activities.fire(
                new MemberEntrusted(membership.getGroup(), membership.getPerson(), me.person()));
    }

    private WorkingGroup held(long groupId) {
        groups.getToChange(groupId);
        WorkingGroup group = groups.getListed(groupId, me.viewer());
        me.must(me.viewer().coordinates(group));
        return group;
    }

    private Membership find(WorkingGroup group, long personId) {
        return memberships.find(personId, group).orElseThrow(NoLongerWaitingException::new);
    }

    private void forgetMine(long personId) {
        memberships.flush();
        if (personId == me.id()) {
            me.forgetGroups();
        }
    }
}
