package org.passerelle.documents.records.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passerelle.common.Activity;
import org.passerelle.documents.Document;
import org.passerelle.documents.records.InvalidRecordException;
import org.passerelle.documents.records.KeptDocuments;
import org.passerelle.documents.records.LegalHold;
import org.passerelle.documents.records.LegalHold.Holds;
import org.passerelle.documents.records.LegalHold.Scope;
import org.passerelle.documents.records.LegalHolds;
import org.passerelle.documents.records.LibraryRule;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.groups.WorkingGroups;
import org.passerelle.groups.service.CurrentPerson;
import org.passerelle.people.Persons;

/** Lays legal holds and lifts them; for who keeps the records. */
@Stateless
public class LegalHoldService {

    private static final int LIBRARIES = 500;

    @Inject LegalHolds holds;
    @Inject KeptDocuments documents;
    @Inject WorkingGroups groups;
    @Inject Persons persons;
    @Inject RecordsDuty duty;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /** The holds, those in force first, with how many documents each keeps. */
    public record Overview(
            List<LegalHold> holds,
            boolean more,
            Map<Long, Long> documents,
            List<WorkingGroup> libraries) {}

    public Overview overview(int from, int howMany) {
        duty.mustKeepRecords();
        List<LegalHold> found = holds.all(from, howMany + 1);
        List<LegalHold> shown = found.subList(0, Math.min(howMany, found.size()));
        return new Overview(
                shown,
                found.size() > howMany,
                holds.countDocuments(shown),
                groups.listed("", me.viewer(), 0, LIBRARIES));
    }

    /**
     * Of the documents that were picked, those that the caller may read; the others are held too.
     */
    public List<Document> picked(List<Long> documentIds) {
        duty.mustKeepRecords();
        return documents.readableAmong(documentIds, me.viewer());
    }

    public void open(HoldDraft draft) {
        duty.mustKeepRecords();
        LegalHold hold =
                holds.add(
                        new LegalHold(
                                text("nom", draft.getName(), LegalHold.LONGEST_NAME),
                                text("motif", draft.getReason(), LegalHold.LONGEST_REASON),
                                scopes(draft),
                                me.person(),
                                Instant.now()));
        holds.pin(hold);
        activities.fire(new HoldOpened(me.id(), hold.getId()));
        draft.getDocumentIds().forEach(id -> activities.fire(new DocumentHeld(me.id(), id)));
    }

    public void end(long id) {
        duty.mustKeepRecords();
        holds.get(id).end(me.person(), Instant.now());
        activities.fire(new HoldEnded(me.id(), id));
    }

    private Set<Scope> scopes(HoldDraft draft) {
        Set<Scope> scopes = new HashSet<>();
        documents
                .withIds(draft.getDocumentIds())
                .forEach(document -> scopes.add(new Scope(Holds.DOCUMENT, document.getId())));
        if (draft.getLibraryId() != null) {
            if (draft.getLibraryId() != LibraryRule.COMMONS) {
                groups.getListed(draft.getLibraryId(), me.viewer());
            }
            scopes.add(new Scope(Holds.LIBRARY, draft.getLibraryId()));
        }
        if (draft.getAuthor() != null && !draft.getAuthor().isBlank()) {
            long author =
                    persons.findByHandle(draft.getAuthor().strip())
                            .orElseThrow(() -> new InvalidRecordException("auteur", "error.person"))
                            .getId();
            scopes.add(new Scope(Holds.AUTHOR, author));
        }
        if (scopes.isEmpty()) {
            throw new InvalidRecordException("nom", "error.hold.nothing");
        }
        return scopes;
    }

    private static String text(String field, String given, int longest) {
        String text = given == null ? "" : given.strip();
        if (text.isEmpty() || text.length() > longest) {
            throw new InvalidRecordException(field, "error.hold.text", longest);
        }
        return text;
    }
}
