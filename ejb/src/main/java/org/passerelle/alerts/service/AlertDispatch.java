package org.passerelle.alerts.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.passerelle.alerts.Alert;
import org.passerelle.alerts.Alert.Reason;
import org.passerelle.alerts.Alerts;
import org.passerelle.content.Comments;
import org.passerelle.content.Content;
import org.passerelle.content.following.Followings;
import org.passerelle.content.service.ContentActivity;
import org.passerelle.content.service.ContentCommented;
import org.passerelle.content.service.ContentPublished;
import org.passerelle.content.service.ContentRevised;
import org.passerelle.content.service.Mentions;
import org.passerelle.content.sharing.Reach;
import org.passerelle.content.sharing.service.AccessAsked;
import org.passerelle.content.sharing.service.ContentShared;
import org.passerelle.documents.versions.service.ReservationBroken;
import org.passerelle.groups.Membership;
import org.passerelle.groups.Membership.State;
import org.passerelle.groups.Memberships;
import org.passerelle.groups.WorkingGroups;
import org.passerelle.groups.service.GroupActivity;
import org.passerelle.groups.service.MemberAdmitted;
import org.passerelle.groups.service.MemberInvited;
import org.passerelle.groups.service.MembershipRequested;
import org.passerelle.groups.service.Viewers;
import org.passerelle.people.Person;
import org.passerelle.people.Persons;

/**
 * Decides who is told what, in the transaction of the act. Nobody is told of her own act, twice of
 * the same one, or of something she may not read.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AlertDispatch {

    /** More coordinators than this need not all hear of one request. */
    private static final int COORDINATORS_TOLD = 20;

    /** A share with more members than this is found in their lists. */
    private static final int MEMBERS_TOLD = 500;

    @Inject Alerts alerts;
    @Inject Persons persons;
    @Inject Comments comments;
    @Inject Memberships memberships;
    @Inject WorkingGroups groups;
    @Inject Followings followings;
    @Inject Viewers viewers;

    public void published(@Observes ContentPublished published) {
        tell(
                published,
                persons.withHandles(Mentions.in(published.words())),
                Reason.MENTIONED,
                new HashSet<>());
    }

    public void revised(@Observes ContentRevised revised) {
        Set<String> newlyMentioned = Mentions.in(revised.words());
        newlyMentioned.removeAll(Mentions.in(revised.wordsBefore()));
        Set<Long> told = new HashSet<>();
        tell(revised, persons.withHandles(newlyMentioned), Reason.MENTIONED, told);
        Set<Long> followers = followings.followersOf(revised.content());
        Long author = revised.content().getAuthor().getId();
        if (followers.remove(author)) {
            tell(revised, List.of(revised.content().getAuthor()), Reason.REVISED, told);
        }
        tell(revised, persons.withIds(followers), Reason.FOLLOWED, told);
    }

    /** Those mentioned, then those who take part in it, then those who follow it. */
    public void commented(@Observes ContentCommented commented) {
        Content content = commented.content();
        Set<Long> told = new HashSet<>();
        tell(
                commented,
                persons.withHandles(Mentions.in(commented.words())),
                Reason.MENTIONED,
                told);
        Set<Long> concerned = new LinkedHashSet<>(comments.authorsOf(content));
        concerned.add(content.getAuthor().getId());
        concerned.removeAll(followings.mutedBy(content));
        tell(commented, persons.withIds(concerned), Reason.COMMENTED, told);
        tell(commented, persons.withIds(followings.followersOf(content)), Reason.FOLLOWED, told);
    }

    /** The person, or the members of the group; an organisation or everyone finds it instead. */
    public void shared(@Observes ContentShared shared) {
        String principal = shared.share().getPrincipal();
        if (!shared.first()) {
            return;
        }
        switch (Reach.of(principal)) {
            case PERSON ->
                    tell(
                            shared,
                            persons.withIds(List.of(number(principal))),
                            Reason.SHARED,
                            new HashSet<>());
            case GROUP ->
                    tell(
                            shared,
                            memberships
                                    .of(
                                            groups.reference(number(principal)),
                                            State.ACTIVE,
                                            0,
                                            MEMBERS_TOLD)
                                    .stream()
                                    .map(Membership::getPerson)
                                    .toList(),
                            Reason.SHARED,
                            new HashSet<>());
            case ORGANISATION, EVERYONE -> {}
        }
    }

    private static Long number(String principal) {
        return Long.valueOf(principal.replaceFirst(".*:", ""));
    }

    /** Those who keep what she asks to see. */
    public void accessAsked(@Observes AccessAsked asked) {
        Set<Long> told = new HashSet<>();
        Content content = asked.content();
        tell(asked, List.of(content.getAuthor()), Reason.ACCESS_ASKED, told);
        if (content.getHome() != null) {
            tell(
                    asked,
                    memberships.coordinatorsOf(content.getHome()).stream()
                            .limit(COORDINATORS_TOLD)
                            .map(Membership::getPerson)
                            .toList(),
                    Reason.ACCESS_ASKED,
                    told);
        }
        if (content.getOwnerId() != null) {
            tell(asked, persons.withIds(List.of(content.getOwnerId())), Reason.ACCESS_ASKED, told);
        }
    }

    /** Whoever worked on a document must know that it was taken from her, before she saves. */
    public void broken(@Observes ReservationBroken broken) {
        tell(broken, List.of(broken.holder()), Reason.RESERVATION_BROKEN, new HashSet<>());
    }

    public void invited(@Observes MemberInvited invited) {
        tell(invited, invited.member(), Reason.INVITED);
    }

    public void admitted(@Observes MemberAdmitted admitted) {
        tell(admitted, admitted.member(), Reason.ADMITTED);
    }

    public void requested(@Observes MembershipRequested requested) {
        memberships.of(requested.group(), State.ACTIVE, 0, COORDINATORS_TOLD).stream()
                .filter(Membership::isCoordinator)
                .forEach(
                        membership ->
                                tell(requested, membership.getPerson(), Reason.ASKED_TO_JOIN));
    }

    private void tell(ContentActivity activity, List<Person> whom, Reason reason, Set<Long> told) {
        for (Person person : whom) {
            boolean concerned =
                    !person.getId().equals(activity.actorId())
                            && activity.content().readableBy(viewers.of(person))
                            && told.add(person.getId());
            if (concerned) {
                alerts.add(
                        Alert.about(
                                activity.content(),
                                person,
                                activity.actor(),
                                reason,
                                Instant.now()));
            }
        }
    }

    private void tell(GroupActivity activity, Person whom, Reason reason) {
        alerts.add(Alert.about(activity.group(), whom, activity.actor(), reason, Instant.now()));
    }
}
