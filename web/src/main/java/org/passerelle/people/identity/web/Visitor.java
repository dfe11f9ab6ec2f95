package org.passerelle.people.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.passerelle.alerts.service.AlertService;
import org.passerelle.common.web.Language;
import org.passerelle.groups.Visibility;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.groups.service.VisitService;
import org.passerelle.groups.service.VisitService.Visit;
import org.passerelle.people.Person;
import org.passerelle.people.identity.Account;

/** Whoever looks at the page: what the header and the navigation say of her. */
@Named
@RequestScoped
public class Visitor {

    private static final int AT_HAND = 8;

    @Inject VisitService visits;
    @Inject AlertService alerts;
    @Inject HttpServletRequest request;

    private Visit visit;
    private Map<Long, Integer> unread;
    private List<GroupEntry> groups;
    private List<GroupEntry> groupsAtHand;

    /** One of her groups, as the navigation shows it. */
    public record GroupEntry(long id, String name, int unread) {

        public long getId() {
            return id;
        }

        public String getName() {
            return name;
        }

        /** How many alerts about the group's contents she has not read. */
        public int getUnread() {
            return unread;
        }
    }

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    public Person getPerson() {
        return visit().account().getPerson();
    }

    public String getName() {
        return getPerson().getName();
    }

    public long getPersonId() {
        return getPerson().getId();
    }

    public boolean isAdministrator() {
        return visit().account().has(Account.Duty.ADMINISTRATION);
    }

    public boolean isRecordsOfficer() {
        return visit().account().has(Account.Duty.RECORDS);
    }

    public int getUnreadAlerts() {
        return unread().values().stream().mapToInt(Integer::intValue).sum();
    }

    public List<GroupEntry> getGroups() {
        if (groups == null) {
            groups =
                    visit().groups().stream()
                            .map(
                                    group ->
                                            new GroupEntry(
                                                    group.id(),
                                                    group.name(),
                                                    unread().getOrDefault(group.id(), 0)))
                            .toList();
        }
        return groups;
    }

    /** Those to have at hand, by name: of many, the ones where something is new first. */
    public List<GroupEntry> getGroupsAtHand() {
        if (groupsAtHand == null) {
            groupsAtHand =
                    getGroups().stream()
                            .sorted(Comparator.comparing(group -> group.unread() == 0))
                            .limit(AT_HAND)
                            .sorted(Comparator.comparingInt(getGroups()::indexOf))
                            .toList();
        }
        return groupsAtHand;
    }

    /** The same, and the group that is looked at. */
    public List<GroupEntry> groupsAtHand(Long id) {
        return getGroups().stream()
                .filter(
                        group ->
                                getGroupsAtHand().contains(group) || Objects.equals(group.id(), id))
                .toList();
    }

    /**
     * Whether she may know of this group: what lies in a secret group can be shared with her, and
     * must not tell her of the group.
     */
    public boolean knows(WorkingGroup group) {
        return group == null
                || group.getVisibility() != Visibility.SECRET
                || visit().groups().stream().anyMatch(own -> own.id() == group.getId());
    }

    /** The language she chose, or, before she is known, the one her browser asks for. */
    public Locale getLocale() {
        return (isSignedIn() ? Language.of(getPerson().getLanguage()) : Language.of(request))
                .locale();
    }

    public String getLanguage() {
        return getLocale().getLanguage();
    }

    private Visit visit() {
        if (visit == null) {
            visit = visits.visit();
        }
        return visit;
    }

    private Map<Long, Integer> unread() {
        if (unread == null) {
            unread = alerts.countUnread();
        }
        return unread;
    }
}
