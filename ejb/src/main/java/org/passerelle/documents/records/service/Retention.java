package org.passerelle.documents.records.service;

import java.time.LocalDate;
import org.passerelle.documents.records.RetentionRule;

/**
 * How long one document is kept.
 *
 * @param rule null when it follows none
 * @param source what said so
 * @param dueOn when its outcome is due; null when it is kept, or the delay has not begun
 */
public record Retention(RetentionRule rule, Source source, LocalDate dueOn) {

    /** What said which rule a document follows. */
    public enum Source {
        NOTHING,
        DOCUMENT,
        KIND,
        LIBRARY
    }

    public RetentionRule getRule() {
        return rule;
    }

    public Source getSource() {
        return source;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }
}
