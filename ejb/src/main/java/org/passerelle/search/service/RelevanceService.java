package org.passerelle.search.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.common.Activity;
import org.passerelle.common.NotFoundException;
import org.passerelle.common.Subject;
import org.passerelle.groups.service.CurrentPerson;
import org.passerelle.people.identity.Account;
import org.passerelle.search.JudgedResults;

/**
 * Where an administrator looks into the order of results: why something stands where it does, what
 * other weights would move, and how well both do by what was judged. She sees what she may read,
 * and nothing else.
 */
@Stateless
public class RelevanceService {

    private static final int COMPARED = 10;

    @Inject SearchIndex index;
    @Inject FoundReading rows;
    @Inject JudgedResults judged;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /** A result, and what put it where it stands. */
    public record Why(Found found, List<Reason> reasons, double total) {}

    /**
     * What the judged questions say.
     *
     * @param questions how many were judged
     */
    public record Measured(int questions, Relevance today, Relevance proposed) {}

    public Why why(SearchQuestion question, Subject subject) {
        me.mustHave(Account.Duty.ADMINISTRATION);
        Understood asked = rows.understood(question);
        Found found =
                rows.suggested(List.of(new Suggestion(subject, ""))).stream()
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
        Reasons reasons =
                index.explain(asked.viewer(), asked.meant(), asked.conditions(), subject)
                        .orElseThrow(NotFoundException::new);
        return new Why(found, reasons.all(), reasons.total());
    }

    /** The first answers to a question, as things count today and as they would. */
    public List<Moved> compare(SearchQuestion question, Weights proposed) {
        me.mustHave(Account.Duty.ADMINISTRATION);
        Map<Subject, Integer> grades = judged.of(question.text());
        Understood asked = rows.understood(question);
        List<Found> today = answers(asked, index.weights());
        List<Found> then = answers(asked, proposed);
        Map<Subject, Integer> before = places(today);
        Map<Subject, Integer> after = places(then);
        List<Found> either = new ArrayList<>(then);
        today.stream().filter(found -> !after.containsKey(found.getSubject())).forEach(either::add);
        return either.stream()
                .map(
                        found ->
                                new Moved(
                                        found,
                                        before.getOrDefault(found.getSubject(), 0),
                                        after.getOrDefault(found.getSubject(), 0),
                                        grades.get(found.getSubject())))
                .toList();
    }

    /** How well the judged questions are answered, today and with other weights. */
    public Measured measure(Weights proposed, String language) {
        me.mustHave(Account.Duty.ADMINISTRATION);
        List<Relevance> today = new ArrayList<>();
        List<Relevance> then = new ArrayList<>();
        for (String words : judged.questions()) {
            Map<Subject, Integer> grades = judged.of(words);
            Understood asked = rows.understood(SearchQuestion.of(words).in(language));
            today.add(measured(answers(asked, index.weights()), grades));
            then.add(measured(answers(asked, proposed), grades));
        }
        return new Measured(today.size(), Relevance.mean(today), Relevance.mean(then));
    }

    /** The questions of which something was judged. */
    public List<String> judgedQuestions() {
        me.mustHave(Account.Duty.ADMINISTRATION);
        return judged.questions();
    }

    /** Keeps what she said of answers to a question. */
    public void judge(String question, Map<Subject, Integer> grades) {
        me.mustHave(Account.Duty.ADMINISTRATION);
        String words = SearchQuestion.of(question).text();
        if (words.isEmpty() || words.length() > JudgedResults.LONGEST_QUESTION) {
            return;
        }
        grades.forEach((answer, grade) -> judged.judge(words, answer, grade));
        activities.fire(new SearchTuned(me.id(), 0L));
    }

    public void forget(String question) {
        me.mustHave(Account.Duty.ADMINISTRATION);
        judged.forget(question);
        activities.fire(new SearchTuned(me.id(), 0L));
    }

    private List<Found> answers(Understood asked, Weights weights) {
        SearchResults results =
                index.search(asked.viewer(), asked.meant(), asked.conditions(), weights);
        return rows.shown(results, asked).found().stream().limit(COMPARED).toList();
    }

    private static Map<Subject, Integer> places(List<Found> answers) {
        Map<Subject, Integer> places = new HashMap<>();
        answers.forEach(found -> places.put(found.getSubject(), places.size() + 1));
        return places;
    }

    private static Relevance measured(List<Found> answers, Map<Subject, Integer> grades) {
        return Relevance.of(
                answers.stream().map(found -> grades.getOrDefault(found.getSubject(), 0)).toList(),
                grades.values());
    }
}
