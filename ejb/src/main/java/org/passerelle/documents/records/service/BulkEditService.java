package org.passerelle.documents.records.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.passerelle.common.Activity;
import org.passerelle.content.Sensitivity;
import org.passerelle.content.sharing.service.Labelling;
import org.passerelle.documents.Document;
import org.passerelle.documents.kinds.DocumentKind;
import org.passerelle.documents.kinds.DocumentKinds;
import org.passerelle.documents.kinds.KindProperty;
import org.passerelle.documents.records.DocumentSheet;
import org.passerelle.documents.records.DocumentSheets;
import org.passerelle.documents.records.InvalidRecordException;
import org.passerelle.documents.records.KeptDocuments;
import org.passerelle.documents.records.RetentionRule;
import org.passerelle.documents.records.RetentionRules;
import org.passerelle.documents.records.Validity;
import org.passerelle.groups.service.CurrentPerson;

/**
 * Says the same of many documents. It is one act: either all those that may be changed are, or,
 * when something goes wrong, none. Those that may not be are left as they are, each with its
 * reason.
 */
@Stateless
public class BulkEditService {

    /** More than this is not one act but an import. */
    public static final int MOST = 500;

    @Inject KeptDocuments documents;
    @Inject DocumentSheets sheets;
    @Inject DocumentKinds kinds;
    @Inject RetentionRules rules;
    @Inject SheetRules allowed;
    @Inject Labelling labelling;
    @Inject Keeping keeping;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /** Why a document is left as it is. */
    public enum Refusal {
        NONE,
        NOT_EDITABLE,
        HELD,
        UNANSWERED,
        NOT_LABELLED
    }

    /**
     * One of the documents that were picked.
     *
     * @param missing what its kind asks and nobody answered; empty for other refusals
     */
    public record Line(Document document, Refusal refusal, String missing) {

        public Document getDocument() {
            return document;
        }

        public Refusal getRefusal() {
            return refusal;
        }

        public String getMissing() {
            return missing;
        }

        public boolean isAccepted() {
            return refusal == Refusal.NONE;
        }
    }

    private record Change(
            BulkDraft draft,
            Set<String> added,
            Set<String> taken,
            DocumentKind kind,
            RetentionRule rule,
            Map<Long, String> answers) {}

    /**
     * Of the documents that were picked, those the caller may read, and whether they may change.
     */
    public List<Line> look(List<Long> ids) {
        return lines(ids);
    }

    /** Applies it to those that may change; the lines say to which it was applied. */
    public List<Line> apply(List<Long> ids, BulkDraft draft) {
        if (draft.isEmpty()) {
            throw new InvalidRecordException("ajouter", "error.bulk.nothing");
        }
        documents.lock(ids);
        Change change = understand(draft);
        List<Line> lines = lines(ids);
        Map<Long, DocumentSheet> said =
                sheets.of(
                        lines.stream()
                                .filter(Line::isAccepted)
                                .map(line -> line.document().getId())
                                .toList());
        List<Line> applied =
                lines.stream()
                        .map(
                                line ->
                                        line.isAccepted()
                                                ? apply(
                                                        change,
                                                        line,
                                                        said.get(line.document().getId()))
                                                : line)
                        .toList();
        if (draft.getSensitivity() != null) {
            labelling.label(
                    applied.stream().filter(Line::isAccepted).map(Line::document).toList(),
                    draft.getSensitivity(),
                    draft.isAgreed());
        }
        return applied;
    }

    private List<Line> lines(List<Long> ids) {
        if (ids.size() > MOST) {
            throw new InvalidRecordException("ajouter", "error.bulk.many", MOST);
        }
        Set<Long> held = keeping.heldAmong(ids);
        return documents.readableAmong(ids, me.viewer()).stream()
                .map(document -> new Line(document, refusal(document, held), ""))
                .toList();
    }

    private Refusal refusal(Document document, Set<Long> held) {
        if (!document.editableBy(me.viewer())) {
            return Refusal.NOT_EDITABLE;
        }
        return held.contains(document.getId()) ? Refusal.HELD : Refusal.NONE;
    }

    private Change understand(BulkDraft draft) {
        DocumentKind kind = draft.getKindId() == null ? null : kinds.getWhole(draft.getKindId());
        return new Change(
                draft,
                allowed.tags(draft.getTagsToAdd()),
                allowed.tags(draft.getTagsToTake()),
                kind,
                draft.getRuleId() == null ? null : rules.get(draft.getRuleId()),
                kind == null ? Map.of() : allowed.understood(kind, draft.getAnswers()));
    }

    private Line apply(Change change, Line line, DocumentSheet said) {
        Document document = line.document();
        if (change.kind() != null) {
            KindProperty missing =
                    SheetRules.missing(change.kind(), answers(change, said)).orElse(null);
            if (missing != null) {
                return new Line(document, Refusal.UNANSWERED, missing.getLabel());
            }
        }
        Sensitivity label = change.draft().getSensitivity();
        if (label != null && !labelling.allows(document, label)) {
            return new Line(document, Refusal.NOT_LABELLED, "");
        }
        String language = change.draft().getLanguage();
        if (language != null && !language.isBlank()) {
            document.speaks(allowed.language(language));
        }
        document.describe(
                document.getTitle(),
                document.getDescription(),
                document.getLanguage(),
                me.person(),
                Instant.now());
        if (!change.added().isEmpty() || !change.taken().isEmpty()) {
            Set<String> tags = new TreeSet<>(allowed.tags(String.join(",", document.getTags())));
            tags.removeIf(change.taken()::contains);
            change.added().stream()
                    .filter(tag -> !allowed.tags(String.join(",", tags)).contains(tag))
                    .forEach(tags::add);
            document.tag(tags);
        }
        if (change.kind() != null || change.rule() != null) {
            file(change, document, said);
        }
        activities.fire(new DocumentFiled(document, me.person()));
        return line;
    }

    private void file(Change change, Document document, DocumentSheet said) {
        DocumentSheet sheet = said == null ? new DocumentSheet(document) : said;
        if (change.kind() != null) {
            sheet.classify(change.kind(), answers(change, said));
            if (!change.kind().isLasts()) {
                sheet.lasts(Validity.NONE, null);
            }
        }
        if (change.rule() != null) {
            sheet.keep(change.rule());
        }
        if (said == null) {
            sheets.add(sheet);
        }
    }

    /** What a document of this kind already answers, and over it what was typed. */
    private static Map<Long, String> answers(Change change, DocumentSheet said) {
        Map<Long, String> answers = new HashMap<>();
        if (said != null && Objects.equals(said.getKind(), change.kind())) {
            answers.putAll(said.getValues());
        }
        answers.putAll(change.answers());
        return answers;
    }
}
