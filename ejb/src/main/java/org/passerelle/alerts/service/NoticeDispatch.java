package org.passerelle.alerts.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.passerelle.alerts.Alert;
import org.passerelle.alerts.Alert.Reason;
import org.passerelle.alerts.Alerts;
import org.passerelle.content.Content;
import org.passerelle.content.following.Followings;
import org.passerelle.content.publication.service.NumbersSeen;
import org.passerelle.documents.records.service.RenewalNear;
import org.passerelle.documents.storage.service.FileInfected;
import org.passerelle.groups.service.Viewers;
import org.passerelle.people.Person;
import org.passerelle.people.Persons;
import org.passerelle.people.identity.Account;
import org.passerelle.people.identity.Accounts;

/**
 * Tells people what the house noticed by itself, in the transaction in which it did. Nobody acted:
 * an alert shows whoever put the thing here, who may thus seem to tell herself.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class NoticeDispatch {

    @Inject Alerts alerts;
    @Inject Accounts accounts;
    @Inject Persons persons;
    @Inject Followings followings;
    @Inject Viewers viewers;

    public void numbersSeen(@Observes NumbersSeen seen) {
        tell(seen.content(), seen.actor(), seen.actor(), Reason.NUMBERS_SEEN);
    }

    /** Those who answer for the paper, and those who follow it unless they want to hear no more. */
    public void renewal(@Observes RenewalNear near) {
        Content paper = near.document();
        Set<Person> told = new LinkedHashSet<>(near.answerable());
        told.addAll(persons.withIds(followings.followersOf(paper)));
        told.stream()
                .filter(person -> paper.readableBy(viewers.of(person)))
                .forEach(person -> tell(paper, person, paper.getAuthor(), Reason.RENEWAL));
    }

    /**
     * The one who deposited the file; and the administrators, who may not know what it is called:
     * once, until they have looked.
     */
    public void infected(@Observes FileInfected infected) {
        Person depositor = infected.document().getCurrent().getAuthor();
        tell(infected.document(), depositor, depositor, Reason.INFECTED);
        Collection<Person> administrators = accounts.withDuty(Account.Duty.ADMINISTRATION);
        administrators.stream()
                .filter(administrator -> !alerts.waits(administrator, Reason.FILE_INFECTED))
                .map(one -> Alert.ofTheHouse(one, Reason.FILE_INFECTED, Instant.now()))
                .forEach(alerts::add);
    }

    private void tell(Content content, Person whom, Person shown, Reason reason) {
        alerts.add(Alert.about(content, whom, shown, reason, Instant.now()));
    }
}
