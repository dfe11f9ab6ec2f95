package org.passerelle.people.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.passerelle.common.Activity;
import org.passerelle.people.Person;
import org.passerelle.people.Persons;
import org.passerelle.people.identity.Account;
import org.passerelle.people.identity.Account.Duty;
import org.passerelle.people.identity.Accounts;
import org.passerelle.people.identity.Identity;
import org.passerelle.people.identity.service.CurrentAccount;

/**
 * Makes and describes employees and opens their accounts. The file decides on names, addresses and
 * posts; what a person wrote about herself is only filled in where she has said nothing. Duties are
 * added, never taken away: a file without that column's words must not lock the administrators out.
 */
@Dependent
class EmployeeWriter implements RowWriter {

    @Inject Persons persons;
    @Inject Accounts accounts;
    @Inject Places places;
    @Inject CurrentAccount me;
    @Inject Event<Activity> activities;

    @Override
    public void write(List<DirectoryRow> batch, KnownDirectory known, Tally tally) {
        places.load(batch, known);
        Map<String, Person> found =
                persons.wholeByHandle(batch.stream().map(row -> row.text("identifiant")).toList());
        Map<Person, Account> opened =
                accounts.of(found.values()).stream()
                        .collect(Collectors.toMap(Account::getPerson, Function.identity()));
        for (DirectoryRow row : batch) {
            Person person = found.get(row.text("identifiant"));
            boolean isNew = person == null;
            if (isNew) {
                person = persons.add(made(row));
            }
            boolean isChanged = describe(person, row, known);
            boolean isEntrusted = admit(person, opened.get(person), row);
            tally.note(isNew, isChanged || isEntrusted);
            if (isNew || isChanged) {
                activities.fire(new PersonChanged(person, me.id()));
            }
        }
    }

    private static Person made(DirectoryRow row) {
        Person person = new Person(row.text("identifiant"), row.text("prenom"), row.text("nom"));
        if (row.text("langue") != null) {
            person.prefer(row.text("langue"));
        }
        return person;
    }

    private boolean describe(Person person, DirectoryRow row, KnownDirectory known) {
        long before = person.getSearchVersion();
        person.rename(row.text("prenom"), row.text("nom"));
        person.reachableAt(
                row.text("courriel"),
                person.getPhone() == null ? row.text("telephone") : person.getPhone(),
                person.getTown() == null ? row.text("ville") : person.getTown());
        person.present(
                person.getAbout() == null ? row.text("a_propos") : person.getAbout(),
                person.getExpertise().isEmpty()
                        ? row.several("expertises")
                        : person.getExpertise());
        person.holds(
                places.organisation(row, known),
                places.unit(row, known),
                row.text("titre"),
                row.day("depuis"));
        return person.getSearchVersion() != before;
    }

    private boolean admit(Person person, Account opened, DirectoryRow row) {
        Account account =
                opened == null ? accounts.add(new Account(person, Instant.now())) : opened;
        if (account.findIdentity(Identity.LOCAL).isEmpty()) {
            account.link(Identity.LOCAL, person.getHandle());
        }
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        duties.addAll(account.getDuties());
        row.several("roles").forEach(word -> duties.add(EmployeeRules.DUTIES.get(word)));
        boolean isEntrusted = !duties.equals(account.getDuties());
        if (isEntrusted) {
            account.entrust(duties);
        }
        return isEntrusted;
    }
}
