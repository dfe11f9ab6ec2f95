package org.passerelle.groups.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.passerelle.common.Activity;
import org.passerelle.groups.Membership;
import org.passerelle.groups.Memberships;
import org.passerelle.groups.Role;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.groups.WorkingGroups;
import org.passerelle.people.Person;

/**
 * Opens groups. Anyone may; the group belongs to her organisation, and she coordinates it until she
 * hands it on.
 */
@Stateless
public class GroupOpeningService {

    @Inject WorkingGroups groups;
    @Inject Memberships memberships;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    public WorkingGroup open(GroupDraft draft) {
        GroupRules.check(draft);
        Person person = me.person();
        Instant now = Instant.now();
        WorkingGroup group =
                groups.add(
                        new WorkingGroup(
                                GroupRules.name(draft),
                                GroupRules.description(draft),
                                draft.getVisibility(),
                                person.getOrganisation(),
                                now));
        memberships.add(
                new Membership(group, person, Role.COORDINATOR, Membership.State.ACTIVE, now));
        groups.flush();
        me.forgetGroups();
        activities.fire(new GroupOpened(group, person));
        return group;
    }
}
