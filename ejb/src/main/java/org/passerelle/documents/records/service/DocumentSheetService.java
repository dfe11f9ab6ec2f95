package org.passerelle.documents.records.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.passerelle.common.Activity;
import org.passerelle.content.StaleEditException;
import org.passerelle.content.service.ContentRevised;
import org.passerelle.content.sharing.service.Labelling;
import org.passerelle.documents.Document;
import org.passerelle.documents.Documents;
import org.passerelle.documents.kinds.DocumentKind;
import org.passerelle.documents.kinds.DocumentKinds;
import org.passerelle.documents.records.DocumentSheet;
import org.passerelle.documents.records.DocumentSheets;
import org.passerelle.documents.records.KeptDocuments;
import org.passerelle.documents.records.RetentionRule;
import org.passerelle.documents.records.RetentionRules;
import org.passerelle.documents.records.Validity;
import org.passerelle.documents.versions.DocumentLocks;
import org.passerelle.groups.service.CurrentPerson;
import org.passerelle.people.Organisation;
import org.passerelle.people.Organisations;

/** Says what a document is. Two people saying it at once never overwrite each other silently. */
@Stateless
public class DocumentSheetService {

    private static final int SUGGESTED_TAGS = 24;

    @Inject Documents documents;
    @Inject KeptDocuments kept;
    @Inject DocumentSheets sheets;
    @Inject DocumentKinds kinds;
    @Inject RetentionRules rules;
    @Inject Organisations organisations;
    @Inject Ministry ministry;
    @Inject RetentionSchedule schedule;
    @Inject SheetRules allowed;
    @Inject Labelling labelling;
    @Inject Keeping keeping;
    @Inject DocumentLocks locks;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /** What may be chosen when one says what a document is. */
    public record Offer(
            List<DocumentKind> kinds,
            List<RetentionRule> rules,
            List<Organisation> organisations,
            List<String> tags) {}

    /**
     * A document about to be changed.
     *
     * @param inherited the rule it follows when none is said of it
     */
    public record Open(Document document, SheetDraft draft, Retention inherited) {}

    public Open openToEdit(long id) {
        Document document = documents.getReadable(id, me.viewer());
        me.must(document.editableBy(me.viewer()));
        keeping.mustNotBeHeld(id);
        DocumentSheet sheet = sheets.findOf(id).orElse(null);
        SheetDraft draft = SheetDraft.of(document, sheet);
        Organisation madeFor = ministry.of(document, sheet);
        draft.setOrganisationId(madeFor == null ? null : madeFor.getId());
        return new Open(document, draft, schedule.of(document, sheet));
    }

    /** What may be chosen; a kind or a rule that is no longer offered, but said, is among it. */
    public Offer offer(SheetDraft draft) {
        return new Offer(
                kinds.all().stream()
                        .filter(
                                kind ->
                                        !kind.isRetired()
                                                || Objects.equals(kind.getId(), draft.getKindId()))
                        .toList(),
                rules.all().stream()
                        .filter(
                                rule ->
                                        !rule.isRetired()
                                                || Objects.equals(rule.getId(), draft.getRuleId()))
                        .toList(),
                organisations.current(),
                kept.tags(me.viewer(), SUGGESTED_TAGS));
    }

    public void save(long id, SheetDraft draft) {
        Document document = kept.getToChange(id, me.viewer());
        me.must(document.editableBy(me.viewer()));
        locks.mustBeFreeFor(me.viewer(), document);
        keeping.mustNotBeHeld(id);
        if (document.getVersion() != draft.getVersion()) {
            throw new StaleEditException(document.getChangedBy().getName());
        }
        String before = document.getDescription() == null ? "" : document.getDescription();
        String text = allowed.description(draft.getDescription());
        document.describe(
                allowed.title(draft.getTitle()),
                text,
                allowed.language(draft.getLanguage()),
                me.person(),
                Instant.now());
        document.tag(allowed.tags(draft.getTags()));
        labelling.label(List.of(document), draft.getSensitivity(), draft.isAgreed());
        say(sheets.findOf(id).orElseGet(() -> new DocumentSheet(document)), draft);
        activities.fire(new ContentRevised(document, me.person(), text, before));
    }

    private void say(DocumentSheet sheet, SheetDraft draft) {
        DocumentKind kind = draft.getKindId() == null ? null : kinds.getWhole(draft.getKindId());
        sheet.attribute(
                allowed.authors(draft.getAuthors()),
                draft.getOrganisationId() == null
                        ? null
                        : organisations.get(draft.getOrganisationId()));
        sheet.classify(kind, kind == null ? Map.of() : allowed.answers(kind, draft.getAnswers()));
        sheet.keep(draft.getRuleId() == null ? null : rules.get(draft.getRuleId()));
        sheet.lasts(
                validity(kind, draft),
                lasts(kind) ? allowed.responsible(draft.getResponsible()) : null);
        if (sheet.getId() == null) {
            sheets.add(sheet);
        }
    }

    /** Only papers of a kind that lasts have a life. */
    private static Validity validity(DocumentKind kind, SheetDraft draft) {
        if (!lasts(kind)) {
            return Validity.NONE;
        }
        int notice = draft.getNoticeDays() == null ? kind.getNoticeDays() : draft.getNoticeDays();
        return new Validity(draft.getValidFrom(), draft.getValidUntil(), notice);
    }

    private static boolean lasts(DocumentKind kind) {
        return kind != null && kind.isLasts();
    }
}
