package org.passerelle.search.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.passerelle.common.Subject;
import org.passerelle.people.identity.web.Visitor;
import org.passerelle.search.service.Facet;
import org.passerelle.search.service.Found;
import org.passerelle.search.service.MinistryNote;
import org.passerelle.search.service.Narrowing;
import org.passerelle.search.service.SearchAnswer;
import org.passerelle.search.service.SearchOrder;
import org.passerelle.search.service.SearchQuestion;
import org.passerelle.search.service.SearchService;

/**
 * The results of a question. Everything it shows is in its address, which can be sent to a
 * colleague.
 */
@Named
@RequestScoped
public class SearchPage {

    static final int SIZE = 10;

    /** A kind one may narrow the results to, with how many there are. */
    public record Choice(String name, long count, boolean here) {

        public String getName() {
            return name;
        }

        public long getCount() {
            return count;
        }

        public boolean isHere() {
            return here;
        }
    }

    @Inject SearchService search;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private ResultsAddress here;
    private SearchAnswer answer;

    @PostConstruct
    void read() {
        here = ResultsRequest.read(request);
    }

    public ResultsAddress getHere() {
        return here;
    }

    public SearchAnswer getAnswer() {
        if (answer == null) {
            answer =
                    search.search(
                            new SearchQuestion(
                                    here.question(),
                                    here.narrowing(),
                                    here.order(),
                                    visitor.getLanguage(),
                                    (here.page() - 1) * SIZE,
                                    SIZE));
        }
        return answer;
    }

    public List<Found> getFound() {
        return getAnswer().found();
    }

    public long getTotal() {
        return getAnswer().total();
    }

    /** Whether this is a question to remember: asked just now, of everything. */
    public boolean isNoted() {
        return !here.question().isBlank()
                && here.page() == 1
                && here.narrowing().isEmpty()
                && !getAnswer().degraded();
    }

    public String getQuestion() {
        return here.question();
    }

    /** Whether there is a question, or at least a choice. */
    public boolean isAsked() {
        return !here.question().isBlank() || !here.narrowing().isEmpty();
    }

    public boolean isDegraded() {
        return isAsked() && getAnswer().degraded();
    }

    public boolean isRelaxed() {
        return isAsked() && getAnswer().relaxed() && !getFound().isEmpty();
    }

    /** The ministry that the question names. */
    public MinistryNote getMinistry() {
        return isAsked() ? getAnswer().ministry() : null;
    }

    /** The question as it was perhaps meant; empty when there is nothing to mend. */
    public String getCorrection() {
        String mended = isAsked() ? getAnswer().correction() : null;
        return mended == null ? "" : mended;
    }

    public String getCorrectionAddress() {
        return here.asking(getCorrection()).toString();
    }

    /** What was typed with a colon and means nothing here. */
    public List<String> getUnknown() {
        return isAsked()
                ? getAnswer().conditions().unknown().stream()
                        .map(operator -> operator.in(getAsked()))
                        .toList()
                : List.of();
    }

    /** Everything, then each kind of which something was found. */
    public List<Choice> getChoices() {
        return SearchQuestion.KINDS.stream()
                .filter(each -> getAnswer().count(each) > 0 || code(each).equals(getKind()))
                .map(
                        each ->
                                new Choice(
                                        code(each),
                                        getAnswer().count(each),
                                        code(each).equals(getKind())))
                .toList();
    }

    public long getCountAll() {
        return getAnswer().countAll();
    }

    public List<ShownFacet> getFacets() {
        return Facet.beside().stream()
                .map(facet -> new ShownFacet(facet, getAnswer().choices(facet)))
                .filter(shown -> shown.facet() != Facet.PERIOD && !shown.choices().isEmpty())
                .toList();
    }

    /** Whether there is something to narrow by, or that narrows already. */
    public boolean isNarrowable() {
        return !getFacets().isEmpty() || !here.narrowing().isEmpty();
    }

    /** What narrows the results now, beside their kind. */
    public List<Chip> getChips() {
        return Chips.of(here, getAnswer(), getAsked());
    }

    public String getClearAddress() {
        return here.narrowed(Narrowing.NONE).toString();
    }

    /** Where an administrator reads why this stands where it does. */
    public String why(Found found) {
        return here.why(found);
    }

    public boolean isByDate() {
        return here.order() == SearchOrder.DATE;
    }

    public String getBestAddress() {
        return here.by(SearchOrder.RELEVANCE).toString();
    }

    public String getNewestAddress() {
        return here.by(SearchOrder.DATE).toString();
    }

    public String getTableAddress() {
        return here.asTable();
    }

    public int getFirst() {
        return (here.page() - 1) * SIZE + 1;
    }

    public int getLast() {
        return (here.page() - 1) * SIZE + getFound().size();
    }

    /** The address of the results before these; empty on the first page. */
    public String getPrevious() {
        return here.page() > 1 ? here.at(here.page() - 1).toString() : "";
    }

    /**
     * The address of the results after these; empty on the last page, or where nobody reads any
     * more.
     */
    public String getNext() {
        int shown = here.page() * SIZE;
        boolean more = shown < getTotal() && shown + SIZE <= SearchQuestion.DEEPEST;
        return more ? here.at(here.page() + 1).toString() : "";
    }

    /** The address of the same question about one kind, or about all of them when it is empty. */
    public String address(String kindName) {
        return here.with(Facet.KIND, kindName).toString();
    }

    public String getKind() {
        return here.narrowing().of(Facet.KIND).stream().findFirst().orElse("");
    }

    /** The question as the search read it: the operators say where they stand in this. */
    public String getAsked() {
        return SearchQuestion.of(here.question()).text();
    }

    private static String code(Subject.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
