package org.passerelle.search.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.passerelle.common.InvalidInputException;
import org.passerelle.common.web.Answers;
import org.passerelle.search.service.SearchCareService;
import org.passerelle.search.service.SearchCareService.Overview;
import org.passerelle.search.service.SearchQuestion;
import org.passerelle.search.service.SearchService;

/** Where an administrator makes the search better. */
@Named
@RequestScoped
public class SearchCare {

    private static final String TEXT = "searchText";
    private static final String HERE = "/administration/recherche";

    /** How much one expression finds alone, for the administrator who asks. */
    public record Trial(String term, long found) {

        public String getTerm() {
            return term;
        }

        public long getFound() {
            return found;
        }
    }

    @Inject SearchCareService care;
    @Inject SearchService search;
    @Inject HttpServletRequest request;

    private Overview overview;
    private String terms;
    private String question;
    private String address;
    private List<Trial> trials = List.of();

    @PostConstruct
    void read() {
        String asked = request.getParameter("mot");
        terms = asked == null ? "" : asked + "\n";
    }

    /** Asked before the page begins, so that nobody but an administrator finds it. */
    public void load() {
        overview = care.overview();
    }

    public Overview getOverview() {
        if (overview == null) {
            load();
        }
        return overview;
    }

    /** Shows what each expression finds today, and keeps nothing. */
    public void tryOut() {
        try {
            List<Trial> tried = new ArrayList<>();
            for (String term : care.read(terms)) {
                tried.add(new Trial(term, search.search(SearchQuestion.of(term)).countAll()));
            }
            trials = tried;
        } catch (InvalidInputException refusal) {
            Answers.atField(refusal, TEXT);
        }
    }

    public void add() {
        act(() -> care.addSynonyms(terms), "care.synonyms.added");
    }

    public void remove(long id) {
        act(() -> care.removeSynonyms(id), "care.synonyms.removed");
    }

    public void promote() {
        act(() -> care.promote(question, address), "care.promoted.added");
    }

    public void demote(long id) {
        act(() -> care.demote(id), "care.promoted.removed");
    }

    public void compare() {
        act(care::compare, "care.index.asked");
    }

    public void tellWhatIsUseful() {
        act(care::tellWhatIsUseful, "care.index.useful.asked");
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            Answers.done(TEXT, done);
            Answers.goTo(HERE);
        } catch (InvalidInputException refusal) {
            Answers.atField(refusal, TEXT);
        }
    }

    public List<Trial> getTrials() {
        return trials;
    }

    public String getTerms() {
        return terms;
    }

    public void setTerms(String typed) {
        terms = typed;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String typed) {
        question = typed;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String typed) {
        address = typed;
    }
}
