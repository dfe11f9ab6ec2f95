package org.passerelle.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.passerelle.search.service.SearchQuestion;

/** What is said of a question that cannot be answered as it was asked. */
@Named
@RequestScoped
public class OddQuestion {

    private static final int DEEPEST = SearchQuestion.DEEPEST / SearchPage.SIZE;

    @Inject SearchPage searchPage;

    /** Whether there are fewer pages of results than the one asked for. */
    public boolean isPastTheEnd() {
        return isDeep() && !isTooDeep() && searchPage.getFound().isEmpty();
    }

    /** Whether results as deep as those asked for are given to nobody. */
    public boolean isTooDeep() {
        return isDeep() && searchPage.getHere().page() > DEEPEST;
    }

    private boolean isDeep() {
        return searchPage.isAsked() && searchPage.getHere().page() > 1;
    }

    public String getFirstAddress() {
        return searchPage.getHere().at(1).toString();
    }

    /** Whether only the beginning of the question was read. */
    public boolean isCut() {
        return searchPage.getQuestion().length() > SearchQuestion.LONGEST;
    }

    /** Whether its words stand in nearly every text. */
    public boolean isVague() {
        return SearchQuestion.of(searchPage.getQuestion()).isVague();
    }
}
