package org.passerelle.search.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.passerelle.groups.service.CurrentPerson;
import org.passerelle.search.PastSearches;
import org.passerelle.search.QuestionTotals;

/**
 * Remembers what was asked: for whoever asked, who alone sees it and may erase it, and as a sum in
 * which nobody is named.
 */
@Stateless
public class SearchMemoryService {

    private static final int LONGEST = 200;
    private static final int SHOWN = 10;
    private static final int DEEPEST_RANK = 50;

    @Inject PastSearches searches;
    @Inject QuestionTotals totals;
    @Inject CurrentPerson me;

    /**
     * Somebody asked this.
     *
     * @param inVain whether nothing was found
     */
    public void remember(String question, boolean inVain) {
        String words = SearchQuestion.of(question).text();
        if (!QuestionWords.of(words).isEmpty() && words.length() <= LONGEST) {
            searches.remember(me.id(), words, Instant.now());
            totals.asked(words, inVain, LocalDate.now());
        }
    }

    /** Somebody opened the result at this place, counted from 1. */
    public void opened(int rank) {
        me.id();
        if (rank >= 1 && rank <= DEEPEST_RANK) {
            totals.opened(rank);
        }
    }

    /** What the caller asked, the newest first. */
    public List<String> mine() {
        return mine("", SHOWN);
    }

    /** What the caller asked that holds these words, the newest first. */
    public List<String> mine(String words, int howMany) {
        return searches.of(me.id(), words, howMany);
    }

    public void forgetMine() {
        searches.forget(me.id());
    }
}
