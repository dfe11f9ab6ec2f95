package org.passerelle.groups.service;

import java.util.List;
import java.util.Map;
import org.passerelle.groups.Membership;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.people.Organisation;

/**
 * What the first page of a group shows of its people.
 *
 * @param mine the viewer's own membership; {@code null} when she has none
 * @param readable whether she may read what is in the group, and see who is in it
 * @param byOrganisation how many members each organisation sends, the most numerous first
 */
public record GroupHome(
        WorkingGroup group,
        Membership mine,
        boolean readable,
        List<Membership> coordinators,
        long members,
        Map<Organisation, Long> byOrganisation) {

    public boolean coordinating() {
        return mine != null && mine.isCoordinator();
    }

    public Membership.State state() {
        return mine == null ? null : mine.getState();
    }
}
