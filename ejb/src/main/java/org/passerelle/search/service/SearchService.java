package org.passerelle.search.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.passerelle.common.Subject;
import org.passerelle.content.Content;
import org.passerelle.groups.Viewer;

/**
 * Searches for whoever asks. The index finds; the database, asked under the same rule, says what is
 * shown, so that a right taken away a moment ago is already taken away here. When the engine is
 * away, titles and names are still searched in the database, and the answer says so.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SearchService {

    private static final int LIKE = 5;

    @Inject SearchIndex index;
    @Inject FoundReading rows;
    @Inject TitleReading titles;

    public SearchAnswer search(SearchQuestion question) {
        Understood asked = rows.understood(question);
        try {
            return rows.shown(
                    index.search(asked.viewer(), asked.meant(), asked.conditions()), asked);
        } catch (SearchUnavailableException e) {
            return titles.titled(asked);
        }
    }

    /** All the results of a question, as far as results are given at all. */
    public List<Found> everything(SearchQuestion question) {
        List<Found> everything = new ArrayList<>();
        int page = 1;
        boolean more = true;
        while (more) {
            SearchAnswer answer = search(question.page(page));
            everything.addAll(answer.found());
            int shown = page * question.size();
            more = shown < answer.total() && shown + question.size() <= SearchQuestion.DEEPEST;
            page++;
        }
        return everything;
    }

    /** Other contents about the same as one that the caller reads; none when the engine is away. */
    public List<Content> like(Subject content) {
        try {
            return rows
                    .likeness(content)
                    .map(likeness -> index.like(rows.viewer(), likeness, LIKE))
                    .map(rows::suggested)
                    .orElse(List.of())
                    .stream()
                    .map(Found::getContent)
                    .filter(Objects::nonNull)
                    .toList();
        } catch (SearchUnavailableException e) {
            return List.of();
        }
    }

    /** What the person who types may mean, best first. */
    public List<Found> suggest(String beginning) {
        Viewer viewer = rows.viewer();
        try {
            return rows.suggested(index.suggest(viewer, beginning));
        } catch (SearchUnavailableException e) {
            return titles.named(rows.understood(SearchQuestion.of(beginning)));
        }
    }
}
