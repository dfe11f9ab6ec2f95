package org.passerelle.search.ranking.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.passerelle.common.InvalidInputException;
import org.passerelle.common.Subject;
import org.passerelle.common.web.Answers;
import org.passerelle.people.identity.web.Visitor;
import org.passerelle.search.service.Moved;
import org.passerelle.search.service.RankingService;
import org.passerelle.search.service.Relevance;
import org.passerelle.search.service.RelevanceService;
import org.passerelle.search.service.RelevanceService.Measured;
import org.passerelle.search.service.SearchQuestion;
import org.passerelle.search.service.Weight;
import org.passerelle.search.service.Weights;

/** Where an administrator tries other weights, sees what they move, and keeps them or not. */
@Named
@RequestScoped
public class ResultOrder {

    private static final String TEXT = "rankingText";
    private static final String HERE = "/administration/pertinence";
    private static final String NOTE = "note-";

    @Inject RankingService ranking;
    @Inject RelevanceService relevance;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private final Map<Weight, String> typed = new EnumMap<>(Weight.class);
    private Weights today;
    private Weights proposed;
    private List<Moved> moved = List.of();
    private Measured measured;
    private String question;

    @PostConstruct
    void read() {
        question = SearchQuestion.of(request.getParameter("q")).text();
    }

    /** Asked before the page begins, so that nobody but an administrator finds it. */
    public void load() {
        today = ranking.weights();
        proposed = today;
        for (Weight weight : Weight.tunable()) {
            String amount = request.getParameter("poids-" + weight.name());
            typed.put(weight, amount == null ? Amounts.typed(today.of(weight)) : amount);
        }
    }

    /** Shows the answers to the question in both orders, and keeps nothing. */
    public void tryOut() {
        propose(() -> {});
    }

    public void measure() {
        propose(() -> measured = relevance.measure(proposed, visitor.getLanguage()));
    }

    public void keep() {
        propose(
                () -> {
                    ranking.keep(proposed);
                    Answers.done(TEXT, "order.kept");
                    Answers.goTo(HERE);
                });
    }

    public void reset() {
        ranking.keep(Weights.USUAL);
        Answers.done(TEXT, "order.reset.done");
        Answers.goTo(HERE);
    }

    /** Keeps what was said of each answer shown. */
    public void judge() {
        Map<Subject, Integer> grades = new HashMap<>();
        request.getParameterMap()
                .forEach(
                        (name, values) -> {
                            if (name.matches(NOTE + "[a-z]+-\\d{1,18}")
                                    && values[0].matches("[013]")) {
                                grades.put(subject(name), Integer.valueOf(values[0]));
                            }
                        });
        propose(() -> relevance.judge(question, grades));
    }

    public void forget(String words) {
        relevance.forget(words);
        Answers.done(TEXT, "judged.forgotten");
        Answers.goTo(HERE);
    }

    /** A form that was sent is read before the page begins. */
    private void ready() {
        if (today == null) {
            load();
        }
    }

    private void propose(Runnable act) {
        try {
            ready();
            moved = List.of();
            proposed = ranking.read(typed);
            act.run();
        } catch (InvalidInputException refusal) {
            Answers.atField(refusal, TEXT);
        }
    }

    private static Subject subject(String name) {
        String[] parts = name.substring(NOTE.length()).split("-");
        return new Subject(
                Subject.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), Long.parseLong(parts[1]));
    }

    public List<WeightLine> getLines() {
        ready();
        return Weight.tunable().stream()
                .map(weight -> new WeightLine(weight, typed.get(weight)))
                .toList();
    }

    /** The first answers to the question, in both orders. */
    public List<Moved> getMoved() {
        ready();
        if (moved.isEmpty() && !question.isBlank()) {
            moved =
                    relevance.compare(
                            SearchQuestion.of(question).in(visitor.getLanguage()), proposed);
        }
        return moved;
    }

    public boolean isUsual() {
        ready();
        return today.isUsual();
    }

    public Measured getMeasured() {
        return measured;
    }

    /** What can be said of an answer. */
    public List<Integer> getGrades() {
        return List.of(Relevance.GOOD, Relevance.FAIR, 0);
    }

    /** Where this question is tried. */
    public String address(String words) {
        return request.getContextPath()
                + HERE
                + "?q="
                + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    public List<String> getJudgedQuestions() {
        return relevance.judgedQuestions();
    }

    public String getQuestion() {
        return question;
    }

    /** A figure of relevance, as it is read. */
    public String said(double figure) {
        return Amounts.said(figure, visitor.getLanguage(), 3);
    }

    /** The name of the field in which an answer is judged. */
    public String note(Moved answer) {
        return NOTE + answer.getFound().getKindName() + "-" + answer.getFound().getId();
    }
}
