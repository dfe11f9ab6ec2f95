package org.passerelle.people.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passerelle.common.Activity;
import org.passerelle.people.Person;
import org.passerelle.people.Persons;
import org.passerelle.people.identity.service.CurrentAccount;

/** Notes the posts that people held before. */
@Dependent
class AssignmentWriter implements RowWriter {

    @Inject Persons persons;
    @Inject Places places;
    @Inject CurrentAccount me;
    @Inject Event<Activity> activities;

    @Override
    public void write(List<DirectoryRow> batch, KnownDirectory known, Tally tally) {
        places.load(batch, known);
        Map<String, Person> found =
                persons.wholeByHandle(batch.stream().map(row -> row.text("identifiant")).toList());
        Set<Person> changed = new LinkedHashSet<>();
        for (DirectoryRow row : batch) {
            Person person = found.get(row.text("identifiant"));
            boolean isNew =
                    person.remember(
                            places.organisation(row, known),
                            places.unit(row, known),
                            row.text("titre"),
                            row.day("depuis"),
                            row.day("jusqu_a"));
            tally.note(isNew, false);
            if (isNew) {
                changed.add(person);
            }
        }
        changed.forEach(person -> activities.fire(new PersonChanged(person, me.id())));
    }
}
