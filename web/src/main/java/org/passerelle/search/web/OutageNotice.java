package org.passerelle.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.passerelle.common.web.Answers;
import org.passerelle.search.service.Facet;
import org.passerelle.search.service.Operator;
import org.passerelle.search.service.Operator.Word;

/** Says which filters are left aside while the database alone is searched. */
@Named
@RequestScoped
public class OutageNotice {

    /** Files are read for these, and only the index knows what was read. */
    private static final List<Facet> FACETS = List.of(Facet.FORMAT, Facet.STATUS);

    private static final List<Word> WORDS = List.of(Word.FORMAT, Word.LIKE);

    @Inject SearchPage searchPage;

    public List<String> getLeftAside() {
        List<String> leftAside = new ArrayList<>();
        FACETS.stream()
                .filter(facet -> !searchPage.getHere().narrowing().of(facet).isEmpty())
                .map(facet -> Answers.sentence("searchText", "facet." + facet))
                .forEach(leftAside::add);
        searchPage.getAnswer().conditions().understood().stream()
                .filter(operator -> operator.excluded() || WORDS.contains(operator.word()))
                .map(this::typed)
                .forEach(leftAside::add);
        return leftAside;
    }

    private String typed(Operator operator) {
        return operator.in(searchPage.getAsked());
    }
}
