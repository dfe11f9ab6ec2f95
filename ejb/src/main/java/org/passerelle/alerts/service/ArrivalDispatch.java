package org.passerelle.alerts.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.passerelle.alerts.Alert;
import org.passerelle.alerts.Alert.Reason;
import org.passerelle.alerts.Alerts;
import org.passerelle.content.service.ContentPublished;
import org.passerelle.documents.Document;
import org.passerelle.documents.library.PlaceFollowings;
import org.passerelle.groups.service.Viewers;
import org.passerelle.people.Person;
import org.passerelle.people.Persons;

/**
 * Tells those who follow a folder or a library of what comes there. A thousand files that arrive
 * together are one piece of news: a folder tells nobody twice within the hour before it was read.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ArrivalDispatch {

    private static final Duration ONE_NEWS = Duration.ofHours(1);

    @Inject Alerts alerts;
    @Inject PlaceFollowings followings;
    @Inject Persons persons;
    @Inject Viewers viewers;

    public void published(@Observes ContentPublished published) {
        if (published.content() instanceof Document document) {
            tell(document, published.actor());
        }
    }

    private void tell(Document document, Person actor) {
        List<Long> followers =
                followings.followersOf(document).stream()
                        .filter(id -> !id.equals(actor.getId()))
                        .toList();
        if (followers.isEmpty()) {
            return;
        }
        Instant now = Instant.now();
        persons.withIds(followers).stream()
                .filter(person -> document.readableBy(viewers.of(person)))
                .filter(
                        person ->
                                !alerts.toldOfPlace(
                                        person,
                                        document.getFolderId(),
                                        document.place().groupId(),
                                        now.minus(ONE_NEWS)))
                .map(person -> Alert.about(document, person, actor, Reason.DEPOSITED, now))
                .forEach(alerts::add);
    }
}
