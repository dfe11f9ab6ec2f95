package org.passerelle.search.ranking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.passerelle.search.service.SearchQuestion;
import org.passerelle.search.web.SearchPage;

/** What else may be asked when nothing was found. */
@Named
@RequestScoped
public class OtherTries {

    @Inject SearchPage page;

    /** The question without quotes, minus signs and operators; empty when it has none of them. */
    public String getPlain() {
        String plain = asked().plainWords();
        return plain.isEmpty() || plain.equals(asked().text()) ? "" : plain;
    }

    /** The words of a longer question, each of which may be asked alone. */
    public List<String> getWords() {
        List<String> words = asked().fullWords();
        return words.size() > 1 ? words : List.of();
    }

    private SearchQuestion asked() {
        return SearchQuestion.of(page.getQuestion());
    }
}
