package org.passerelle.documents.library.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.passerelle.common.Activity;
import org.passerelle.content.Place;
import org.passerelle.documents.library.Libraries;
import org.passerelle.documents.library.Library;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.groups.WorkingGroups;
import org.passerelle.groups.service.CurrentPerson;
import org.passerelle.people.identity.Account;

/** How much room each library has, said by the administrators. */
@Stateless
public class LibraryLimitService {

    /** How many libraries a page shows. */
    public static final int SHELF = 100;

    private static final long GIGABYTE = 1_000_000_000;

    @Inject Libraries libraries;
    @Inject WorkingGroups groups;
    @Inject LibrarySettings settings;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /**
     * The room of the library of a group.
     *
     * @param used its bytes when it was last counted
     * @param quota 0 for no limit
     * @param own whether an administrator said it
     */
    public record Room(WorkingGroup group, long used, long quota, boolean own) {

        public WorkingGroup getGroup() {
            return group;
        }

        public long getUsed() {
            return used;
        }

        public long getQuota() {
            return quota;
        }

        public boolean isOwn() {
            return own;
        }

        /** In gigabytes, as a field shows it; empty when it is the usual one. */
        public String getGigabytes() {
            return own ? Long.toString(quota / GIGABYTE) : "";
        }
    }

    /** The libraries of the groups that an administrator may see, by name. */
    public List<Room> look() {
        me.mustHave(Account.Duty.ADMINISTRATION);
        return groups.listed(me.viewer(), 0, SHELF).stream().map(this::room).toList();
    }

    private Room room(WorkingGroup group) {
        Place place = Place.of(group);
        Library library = libraries.find(place).orElse(null);
        boolean own = library != null && library.getQuota() != null;
        return new Room(
                group,
                library == null ? 0 : library.getUsed(),
                own ? library.getQuota() : settings.usualQuota(place),
                own);
    }

    /**
     * Gives the library of a group as much room.
     *
     * @param gigabytes empty for what is usual
     */
    public void limit(long groupId, String gigabytes) {
        me.mustHave(Account.Duty.ADMINISTRATION);
        WorkingGroup group = groups.getListed(groupId, me.viewer());
        String given = gigabytes == null ? "" : gigabytes.strip();
        if (!given.matches("\\d{0,6}")) {
            throw new LimitNotUnderstoodException();
        }
        Library library = libraries.hold(Place.of(group));
        library.limit(given.isEmpty() ? null : Long.valueOf(given) * GIGABYTE);
        library.measured(libraries.measure(Place.of(group)), Instant.now());
        activities.fire(new LibraryLimited(group, me.person()));
    }
}
