package org.passerelle.documents.records.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.passerelle.common.Activity;
import org.passerelle.documents.Document;
import org.passerelle.documents.kinds.KindProperty;
import org.passerelle.documents.records.DocumentSheet;
import org.passerelle.documents.records.DocumentSheets;
import org.passerelle.documents.records.Validity;
import org.passerelle.documents.records.Validity.Standing;
import org.passerelle.groups.Membership;
import org.passerelle.groups.Memberships;
import org.passerelle.groups.service.CurrentPerson;
import org.passerelle.people.Person;
import org.passerelle.people.Persons;

/** Papers that have a life: which end soon, and who is told. */
@Stateless
public class RenewalService {

    /** How many papers one transaction announces. */
    private static final int AT_ONCE = 50;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    @Inject DocumentSheets sheets;
    @Inject Memberships memberships;
    @Inject Persons persons;
    @Inject OfficeCalendar calendar;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /** Which papers are asked for. */
    public enum Term {
        SOON,
        LATER,
        EXPIRED
    }

    /** A paper with a life, and where it stands in it. */
    public record Paper(DocumentSheet sheet, Standing standing) {

        public DocumentSheet getSheet() {
            return sheet;
        }

        public Standing getStanding() {
            return standing;
        }

        public Validity getValidity() {
            return sheet.getValidity();
        }
    }

    /**
     * The papers that the caller may read and that end, the first to end first.
     *
     * @param soonDays how many days from today are soon
     */
    public List<Paper> ending(Term term, int soonDays, int from, int howMany) {
        LocalDate today = calendar.today();
        LocalDate soon = today.plusDays(soonDays);
        List<DocumentSheet> found =
                switch (term) {
                    case SOON -> sheets.ending(today, soon, me.viewer(), from, howMany);
                    case LATER ->
                            sheets.ending(soon.plusDays(1), LAST_DAY, me.viewer(), from, howMany);
                    case EXPIRED ->
                            sheets.ending(
                                    FIRST_DAY, today.minusDays(1), me.viewer(), from, howMany);
                };
        return found.stream()
                .map(sheet -> new Paper(sheet, sheet.getValidity().standing(today)))
                .toList();
    }

    /**
     * Announces the papers whose notice day has come, each once however many nodes look.
     *
     * @return whether there may be more
     */
    public boolean announce() {
        List<DocumentSheet> due = sheets.toAnnounce(calendar.today(), AT_ONCE);
        for (DocumentSheet sheet : due) {
            sheet.told();
            if (sheet.getDocument().isPublished()) {
                activities.fire(new RenewalNear(sheet.getDocument(), answerable(sheet)));
            }
        }
        return due.size() == AT_ONCE;
    }

    /**
     * Whoever answers for it, those it names (as the signers of an agreement), whoever put it here,
     * and those who keep order where it lies.
     */
    private List<Person> answerable(DocumentSheet sheet) {
        Document document = sheet.getDocument();
        Set<Person> people = new LinkedHashSet<>();
        if (sheet.getResponsible() != null) {
            people.add(sheet.getResponsible());
        }
        people.addAll(named(sheet));
        people.add(document.getAuthor());
        if (document.getHome() != null) {
            memberships.coordinatorsOf(document.getHome()).stream()
                    .map(Membership::getPerson)
                    .forEach(people::add);
        }
        return new ArrayList<>(people);
    }

    private List<Person> named(DocumentSheet sheet) {
        if (sheet.getKind() == null) {
            return List.of();
        }
        List<String> handles =
                sheet.getKind().getAsked().stream()
                        .filter(property -> property.getHolds() == KindProperty.Holds.PERSON)
                        .map(property -> sheet.getValues().get(property.getId()))
                        .filter(Objects::nonNull)
                        .toList();
        return handles.isEmpty() ? List.of() : persons.withHandles(handles);
    }
}
