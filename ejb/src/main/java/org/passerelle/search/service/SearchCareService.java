package org.passerelle.search.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.common.Activity;
import org.passerelle.common.InvalidInputException;
import org.passerelle.common.Subject;
import org.passerelle.groups.service.CurrentPerson;
import org.passerelle.people.identity.Account;
import org.passerelle.search.PromotedAnswer;
import org.passerelle.search.PromotedAnswers;
import org.passerelle.search.QuestionTotal;
import org.passerelle.search.QuestionTotals;
import org.passerelle.search.RankTotal;
import org.passerelle.search.SynonymGroup;
import org.passerelle.search.SynonymGroups;

/**
 * Where an administrator makes the search better: what is asked, what is asked in vain, which words
 * mean the same here and which answers come first. For anyone else none of this exists.
 */
@Stateless
public class SearchCareService {

    private static final int SHOWN = 20;

    private static final Pattern ADDRESS =
            Pattern.compile(
                    ".*/(annuaire/personne|groupes/groupe|documents/document|wiki/page|discussions/discussion)\\?id=(\\d{1,18})(?:&.*)?");

    @Inject SynonymGroups thesaurus;
    @Inject PromotedAnswers answers;
    @Inject QuestionTotals totals;
    @Inject SearchIndex index;
    @Inject SearchRepairService repairs;
    @Inject RankingUpkeep upkeep;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /**
     * What an administrator sees of the search.
     *
     * @param index how the index is; {@code null} while the engine is away
     */
    public record Overview(
            List<SynonymGroup> synonyms,
            List<PromotedAnswer> answers,
            IndexCondition index,
            List<QuestionTotal> mostAsked,
            List<QuestionTotal> inVain,
            List<RankTotal> opened) {}

    public Overview overview() {
        me.mustHave(Account.Duty.ADMINISTRATION);
        return new Overview(
                thesaurus.all(),
                answers.all(),
                condition(),
                totals.mostAsked(SHOWN),
                totals.inVain(SHOWN),
                totals.opened());
    }

    /** Has the index compared with the database, and what differs mended. */
    public void compare() {
        me.mustHave(Account.Duty.ADMINISTRATION);
        repairs.compare();
        changed(SearchReconciliation.COMPARISON.id());
    }

    /** Tells the index now what it would be told at night: which contents became more useful. */
    public void tellWhatIsUseful() {
        me.mustHave(Account.Duty.ADMINISTRATION);
        upkeep.tellWhatIsUseful();
        changed(0L);
    }

    private IndexCondition condition() {
        try {
            return index.condition();
        } catch (SearchUnavailableException away) {
            return null;
        }
    }

    /** The expressions of a group, one on each line, as they would be kept. */
    public List<String> read(String lines) {
        me.mustHave(Account.Duty.ADMINISTRATION);
        List<String> terms =
                Arrays.stream((lines == null ? "" : lines).split("[\\n;]"))
                        .map(String::strip)
                        .filter(term -> !Synonyms.fold(term).isEmpty())
                        .distinct()
                        .toList();
        if (terms.size() < 2) {
            throw new InvalidInputException("termes", "error.synonyms.few");
        }
        boolean tooMuch = String.join("\n", terms).length() > SynonymGroup.LONGEST;
        if (tooMuch || terms.size() > SynonymGroup.MOST_TERMS) {
            throw new InvalidInputException(
                    "termes", "error.synonyms.many", SynonymGroup.MOST_TERMS);
        }
        return terms;
    }

    public void addSynonyms(String lines) {
        SynonymGroup group = thesaurus.add(new SynonymGroup(read(lines)));
        thesaurus.flush();
        changed(group.getId());
    }

    public void removeSynonyms(long id) {
        me.mustHave(Account.Duty.ADMINISTRATION);
        thesaurus.remove(thesaurus.get(id));
        changed(id);
    }

    /**
     * Puts an answer first.
     *
     * @param address where the answer is on this site
     */
    public void promote(String question, String address) {
        me.mustHave(Account.Duty.ADMINISTRATION);
        String words = question == null ? "" : question.strip();
        if (words.isEmpty() || words.length() > PromotedAnswer.LONGEST_QUESTION) {
            throw new InvalidInputException("question", "error.promoted.question");
        }
        Subject subject =
                subject(address == null ? "" : address.strip())
                        .orElseThrow(
                                () ->
                                        new InvalidInputException(
                                                "adresse", "error.promoted.address"));
        PromotedAnswer answer = answers.add(new PromotedAnswer(words, subject));
        answers.flush();
        changed(answer.getId());
    }

    public void demote(long id) {
        me.mustHave(Account.Duty.ADMINISTRATION);
        answers.remove(answers.get(id));
        changed(id);
    }

    private void changed(long id) {
        activities.fire(new SearchTuned(me.id(), id));
    }

    private static Optional<Subject> subject(String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Subject.Kind kind =
                switch (parts.group(1)) {
                    case "annuaire/personne" -> Subject.Kind.PERSON;
                    case "groupes/groupe" -> Subject.Kind.GROUP;
                    case "documents/document" -> Subject.Kind.DOCUMENT;
                    case "wiki/page" -> Subject.Kind.PAGE;
                    default -> Subject.Kind.DISCUSSION;
                };
        return Optional.of(new Subject(kind, Long.parseLong(parts.group(2))));
    }
}
