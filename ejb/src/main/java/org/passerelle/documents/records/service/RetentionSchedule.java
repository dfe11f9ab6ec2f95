package org.passerelle.documents.records.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.passerelle.documents.Document;
import org.passerelle.documents.records.DocumentSheet;
import org.passerelle.documents.records.LibraryRule;
import org.passerelle.documents.records.RetentionRule;
import org.passerelle.documents.records.RetentionRules;
import org.passerelle.documents.records.service.Retention.Source;

/**
 * Which rule a document follows: its own, else that of its kind, else that of its library. The list
 * of what is due asks the same of the database.
 */
@Dependent
public class RetentionSchedule {

    @Inject RetentionRules rules;

    /**
     * @param sheet null when nothing was said of the document
     */
    public Retention of(Document document, DocumentSheet sheet) {
        if (sheet != null && sheet.getRule() != null) {
            return retention(sheet.getRule(), Source.DOCUMENT, document, sheet);
        }
        if (sheet != null && sheet.getKind() != null && sheet.getKind().getRule() != null) {
            return retention(sheet.getKind().getRule(), Source.KIND, document, sheet);
        }
        Optional<RetentionRule> ofLibrary =
                rules.findOfLibrary(LibraryRule.libraryOf(document.place()));
        return ofLibrary
                .map(rule -> retention(rule, Source.LIBRARY, document, sheet))
                .orElse(new Retention(null, Source.NOTHING, null));
    }

    private static Retention retention(
            RetentionRule rule, Source source, Document document, DocumentSheet sheet) {
        return new Retention(
                rule,
                source,
                rule.dueOn(
                        day(document.getCreatedAt()),
                        day(document.getChangedAt()),
                        sheet == null ? null : sheet.getValidity().until()));
    }

    /** As the database counts days. */
    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
