package org.passerelle.search.service;

import java.util.List;
import java.util.Map;
import org.passerelle.common.Subject;

/**
 * What a search gives to the page that asked.
 *
 * @param found the rows of this page of results
 * @param total how many there are in the kind asked for
 * @param totalIsAtLeast whether there are more than counted
 * @param countsByKind how many there are of each kind
 * @param relaxed whether nothing had all the words, so that these results only resemble the
 *     question
 * @param degraded whether the engine is away, so that only titles and names were looked at
 */
public record SearchAnswer(
        List<Found> found,
        long total,
        boolean totalIsAtLeast,
        Map<Subject.Kind, Long> countsByKind,
        boolean relaxed,
        boolean degraded) {

    public SearchAnswer {
        found = List.copyOf(found);
        countsByKind = Map.copyOf(countsByKind);
    }

    /** How many there are of a kind. */
    public long count(Subject.Kind kind) {
        return countsByKind.getOrDefault(kind, 0L);
    }

    /** How many there are of all kinds together. */
    public long countAll() {
        return countsByKind.values().stream().mapToLong(Long::longValue).sum();
    }
}
