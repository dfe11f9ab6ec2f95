package org.passerelle.documents.records.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.passerelle.common.Identified;
import org.passerelle.common.web.Answers;
import org.passerelle.content.Sensitivity;
import org.passerelle.documents.kinds.DocumentKind;
import org.passerelle.documents.kinds.KindProperty;
import org.passerelle.documents.records.RetentionRule;
import org.passerelle.documents.records.service.DocumentSheetService.Offer;
import org.passerelle.documents.records.service.SheetDraft;
import org.passerelle.people.Organisation;

/** What somebody saved and what somebody else typed, where they differ. */
public record SheetDifference(String label, String theirs, String mine) {

    static List<SheetDifference> between(
            SheetDraft theirs, SheetDraft mine, Offer offer, Locale locale) {
        Comparison comparison = new Comparison(theirs, mine);
        comparison.add("edit.title", SheetDraft::getTitle);
        comparison.add("edit.description", SheetDraft::getDescription);
        comparison.add("edit.tags", SheetDraft::getTags);
        comparison.add("edit.authors", SheetDraft::getAuthors);
        comparison.add("edit.language", draft -> Locales.nameOf(draft.getLanguage(), locale));
        comparison.add(
                "edit.organisation",
                draft ->
                        named(
                                offer.organisations(),
                                draft.getOrganisationId(),
                                Organisation::getName));
        comparison.add("edit.sensitivity", draft -> sensitivity(draft.getSensitivity()));
        comparison.add(
                "edit.kind",
                draft -> named(offer.kinds(), draft.getKindId(), DocumentKind::getName));
        comparison.add("edit.from", draft -> day(draft.getValidFrom(), locale));
        comparison.add("edit.until", draft -> day(draft.getValidUntil(), locale));
        comparison.add("edit.notice", draft -> Objects.toString(draft.getNoticeDays(), ""));
        comparison.add("edit.responsible", SheetDraft::getResponsible);
        comparison.add(
                "edit.rule",
                draft -> named(offer.rules(), draft.getRuleId(), RetentionRule::getCode));
        offer.kinds().stream().flatMap(kind -> kind.getAsked().stream()).forEach(comparison::add);
        return comparison.found;
    }

    /** Keeps what differs. */
    private static final class Comparison {

        private final SheetDraft theirs;
        private final SheetDraft mine;
        private final List<SheetDifference> found = new ArrayList<>();

        Comparison(SheetDraft theirs, SheetDraft mine) {
            this.theirs = theirs;
            this.mine = mine;
        }

        void add(String key, Function<SheetDraft, String> said) {
            keep(Answers.sentence("recordsText", key), said.apply(theirs), said.apply(mine));
        }

        void add(KindProperty property) {
            keep(
                    property.getLabel(),
                    theirs.getAnswers().get(property.getId()),
                    mine.getAnswers().get(property.getId()));
        }

        private void keep(String label, String one, String other) {
            String first = Objects.toString(one, "").strip();
            String second = Objects.toString(other, "").strip();
            if (!first.equals(second)) {
                found.add(new SheetDifference(label, first, second));
            }
        }
    }

    private static <T extends Identified> String named(
            List<T> all, Long id, Function<T, String> name) {
        return all.stream().filter(one -> one.getId().equals(id)).findFirst().map(name).orElse("");
    }

    private static String day(LocalDate day, Locale locale) {
        return Dates.day(day, locale);
    }

    private static String sensitivity(Sensitivity one) {
        return Answers.sentence("recordsText", "sensitivity." + one);
    }

    public String getLabel() {
        return label;
    }

    public String getTheirs() {
        return theirs;
    }

    public String getMine() {
        return mine;
    }
}
