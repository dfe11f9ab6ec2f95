package org.passerelle.documents.records.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.content.service.Opened;
import org.passerelle.documents.Document;
import org.passerelle.documents.Documents;
import org.passerelle.documents.kinds.KindProperty;
import org.passerelle.documents.kinds.KindProperty.Holds;
import org.passerelle.documents.records.DocumentSheet;
import org.passerelle.documents.records.DocumentSheets;
import org.passerelle.documents.records.LegalHold;
import org.passerelle.documents.records.LegalHolds;
import org.passerelle.documents.records.OfficialRecord;
import org.passerelle.documents.records.OfficialRecords;
import org.passerelle.documents.records.Validity.Standing;
import org.passerelle.groups.service.CurrentPerson;
import org.passerelle.people.Organisation;
import org.passerelle.people.Person;
import org.passerelle.people.Persons;
import org.passerelle.people.identity.Account;

/** Tells what is said of a document, how long it is kept and what keeps it. */
@Stateless
public class DocumentFactsService {

    @Inject Documents documents;
    @Inject DocumentSheets sheets;
    @Inject LegalHolds holds;
    @Inject OfficialRecords records;
    @Inject Persons persons;
    @Inject Ministry ministry;
    @Inject RetentionSchedule schedule;
    @Inject OfficeCalendar calendar;
    @Inject Opened opened;
    @Inject CurrentPerson me;

    /**
     * An answer to what the kind of the document asks.
     *
     * @param person whom it names; null when it names nobody
     */
    public record Answer(KindProperty property, String value, Person person) {

        public KindProperty getProperty() {
            return property;
        }

        public String getValue() {
            return value;
        }

        public Person getPerson() {
            return person;
        }
    }

    /**
     * All that is known of a document beyond its file.
     *
     * @param sheet null when nothing was said of it
     * @param standing null when it has no life
     * @param held whether a legal hold lies on it
     * @param holds the holds themselves, for who keeps the records; empty for others
     */
    public record Facts(
            Document document,
            DocumentSheet sheet,
            List<Answer> answers,
            Organisation organisation,
            Retention retention,
            Standing standing,
            boolean held,
            List<LegalHold> holds,
            List<OfficialRecord> records,
            boolean editable,
            boolean recordsOfficer) {}

    public Facts of(long id) {
        Document document = opened.get(Document.class, id, documents::getReadable);
        DocumentSheet sheet = sheets.findOf(id).orElse(null);
        boolean officer = me.account().has(Account.Duty.RECORDS);
        List<LegalHold> over = holds.over(id);
        return new Facts(
                document,
                sheet,
                sheet == null || sheet.getKind() == null ? List.of() : answers(sheet),
                ministry.of(document, sheet),
                schedule.of(document, sheet),
                standing(sheet),
                !over.isEmpty(),
                officer ? over : List.of(),
                records.of(id),
                document.editableBy(me.viewer()),
                officer);
    }

    private Standing standing(DocumentSheet sheet) {
        return sheet == null || !sheet.getValidity().isSaid()
                ? null
                : sheet.getValidity().standing(calendar.today());
    }

    private List<Answer> answers(DocumentSheet sheet) {
        Map<Long, String> values = sheet.getValues();
        List<KindProperty> answered =
                sheet.getKind().getProperties().stream()
                        .filter(property -> values.containsKey(property.getId()))
                        .toList();
        Set<String> named =
                answered.stream()
                        .filter(property -> property.getHolds() == Holds.PERSON)
                        .map(property -> values.get(property.getId()))
                        .collect(Collectors.toSet());
        Map<String, Person> people =
                persons.withHandles(named).stream()
                        .collect(Collectors.toMap(Person::getHandle, person -> person));
        return answered.stream()
                .map(
                        property ->
                                new Answer(
                                        property,
                                        values.get(property.getId()),
                                        property.getHolds() == Holds.PERSON
                                                ? people.get(values.get(property.getId()))
                                                : null))
                .toList();
    }
}
