package org.passerelle.search.service;

import org.passerelle.groups.Viewer;

/**
 * A question as it is understood for one viewer.
 *
 * @param ministry the ministry it names, or {@code null}
 */
public record Understood(
        SearchQuestion question, Viewer viewer, Conditions conditions, MinistryNote ministry) {

    /**
     * The question as it is put to the index: whoever asks for a ministry gets the same answers,
     * whether she types its acronym, its name, its English name or one that it bore before.
     */
    public SearchQuestion meant() {
        return isMinistryAlone() ? question.asking(ministry.bearer().getName()) : question;
    }

    private boolean isMinistryAlone() {
        QuestionWords asked = QuestionWords.of(question.text());
        return ministry != null
                && ministry.bearer() != null
                && asked.phrases().isEmpty()
                && asked.excluded().isEmpty();
    }
}
