package org.passerelle.groups.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.passerelle.common.Activity;
import org.passerelle.common.NotFoundException;
import org.passerelle.groups.Membership;
import org.passerelle.groups.Membership.State;
import org.passerelle.groups.Memberships;
import org.passerelle.groups.Role;
import org.passerelle.groups.Visibility;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.groups.WorkingGroups;

/**
 * One's own place in a group: join, ask to join, answer an invitation, leave. Everything is done
 * while the group is held, so that doing it twice at once is the same as doing it once.
 */
@Stateless
public class MembershipService {

    @Inject WorkingGroups groups;
    @Inject Memberships memberships;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /**
     * Joins an open group, asks to join a closed one, or accepts an invitation; whoever is in or
     * has asked already stays as she is.
     */
    public State join(long groupId) {
        WorkingGroup group = groups.getToChange(groupId);
        Membership mine = memberships.find(me.id(), group).orElseGet(() -> newMembership(group));
        if (mine.getState() == State.INVITED) {
            mine.activate(Instant.now());
            activities.fire(new MemberJoined(group, me.person(), me.person()));
        }
        changed();
        return mine.getState();
    }

    private Membership newMembership(WorkingGroup group) {
        if (group.getVisibility() == Visibility.SECRET) {
            throw new NotFoundException();
        }
        boolean open = group.getVisibility() == Visibility.OPEN;
        Membership mine =
                memberships.add(
                        new Membership(
                                group,
                                me.person(),
                                Role.MEMBER,
                                open ? State.ACTIVE : State.REQUESTED,
                                Instant.now()));
        activities.fire(
                open
                        ? new MemberJoined(group, me.person(), me.person())
                        : new MembershipRequested(group, me.person(), me.person()));
        return mine;
    }

    /** Leaves the group, takes back a request or declines an invitation. */
    public void leave(long groupId) {
        WorkingGroup group = groups.getToChange(groupId);
        Optional<Membership> mine = memberships.find(me.id(), group);
        if (mine.isEmpty()) {
            groups.getListed(groupId, me.viewer());
            return;
        }
        if (memberships.isLastCoordinator(mine.get())) {
            throw new LastCoordinatorException();
        }
        memberships.remove(mine.get());
        changed();
        activities.fire(new MemberLeft(group, me.person(), me.person()));
    }

    private void changed() {
        memberships.flush();
        me.forgetGroups();
    }
}
