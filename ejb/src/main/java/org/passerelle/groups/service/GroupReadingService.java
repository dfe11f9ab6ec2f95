package org.passerelle.groups.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.common.NotFoundException;
import org.passerelle.groups.Membership;
import org.passerelle.groups.Membership.State;
import org.passerelle.groups.Memberships;
import org.passerelle.groups.Visibility;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.groups.WorkingGroups;

/**
 * Shows groups to those who may see them. A secret group exists for its members and for those it
 * invites; for everyone else there is nothing at its address.
 */
@Stateless
public class GroupReadingService {

    /** The most members that a page lists. */
    public static final int MEMBERS_SHOWN = 200;

    @Inject WorkingGroups groups;
    @Inject Memberships memberships;
    @Inject CurrentPerson me;

    /** Her own groups, by name. */
    public List<GroupCard> mine() {
        return cards(memberships.groupsOf(me.id()));
    }

    /** The invitations that wait for her answer. */
    public List<Membership> invitations() {
        return memberships.invitationsOf(me.id());
    }

    /**
     * A page of all the groups she may see, by name.
     *
     * @param words only those whose name holds these words; empty or {@code null} for all
     */
    public GroupPage page(String words, int number) {
        String asked = words == null ? "" : words.strip();
        long count = groups.countListed(asked, me.viewer());
        int last = new GroupPage(List.of(), 1, count).pages();
        int shown = Math.max(1, Math.min(number, last));
        List<WorkingGroup> found =
                groups.listed(asked, me.viewer(), (shown - 1) * GroupPage.SIZE, GroupPage.SIZE);
        return new GroupPage(cards(found), shown, count);
    }

    private List<GroupCard> cards(List<WorkingGroup> found) {
        Map<Long, Long> members = memberships.countActive(found);
        Map<Long, Long> organisations = memberships.countOrganisations(found);
        Map<Long, State> mine = new HashMap<>();
        memberships.pendingOf(me.id()).forEach(m -> mine.put(m.getGroup().getId(), m.getState()));
        me.groups().forEach(group -> mine.put(group.id(), State.ACTIVE));
        return found.stream()
                .map(
                        group ->
                                new GroupCard(
                                        group,
                                        members.getOrDefault(group.getId(), 0L),
                                        organisations.getOrDefault(group.getId(), 0L),
                                        mine.get(group.getId())))
                .toList();
    }

    /** The first page of a group, as far as the viewer may see it. */
    public GroupHome home(long groupId) {
        WorkingGroup group = visible(groupId);
        boolean readable = me.viewer().isAny(group.readBy());
        return new GroupHome(
                group,
                memberships.find(me.id(), group).orElse(null),
                readable,
                memberships.coordinatorsOf(group),
                memberships.countActive(group),
                readable ? memberships.byOrganisation(group) : Map.of());
    }

    /** Its members; only those who read a group see who is in it. */
    public List<Membership> members(long groupId) {
        return memberships.of(readable(groupId), State.ACTIVE, 0, MEMBERS_SHOWN);
    }

    /** Those who ask to join, for those who may answer. */
    public List<Membership> requests(long groupId) {
        return pending(groupId, State.REQUESTED);
    }

    /** Those who have been invited and have not answered. */
    public List<Membership> invited(long groupId) {
        return pending(groupId, State.INVITED);
    }

    /**
     * The groups of a colleague, as far as the viewer may know of them: those they are in together,
     * and those anyone may read.
     */
    public List<WorkingGroup> groupsOf(long personId) {
        return memberships.groupsOf(personId).stream()
                .filter(
                        group ->
                                me.viewer().isMemberOf(group)
                                        || group.getVisibility() == Visibility.OPEN)
                .toList();
    }

    private List<Membership> pending(long groupId, State state) {
        WorkingGroup group = readable(groupId);
        return me.viewer().coordinates(group)
                ? memberships.of(group, state, 0, MEMBERS_SHOWN)
                : List.of();
    }

    private WorkingGroup readable(long groupId) {
        WorkingGroup group = groups.getListed(groupId, me.viewer());
        if (!me.viewer().isAny(group.readBy())) {
            throw new NotFoundException();
        }
        return group;
    }

    private WorkingGroup visible(long groupId) {
        return groups.find(groupId)
                .filter(
                        group ->
                                group.listedFor(me.viewer())
                                        || memberships
                                                .find(me.id(), group)
                                                .filter(m -> m.getState() == State.INVITED)
                                                .isPresent())
                .orElseThrow(NotFoundException::new);
    }
}
