package org.passerelle.search.service;

import java.util.List;
import java.util.Map;
import org.passerelle.common.Subject;

/**
 * What a search gives to the page that asked.
 *
 * @param found the rows of this page of results
 * @param promoted what administrators put first for this question
 * @param total how many there are in the kind asked for
 * @param countsByKind how many there are of each kind
 * @param facets what the results can be narrowed to
 * @param conditions what the operators of the question mean
 * @param ministry the ministry that the question names, or {@code null}
 * @param correction the question with its mistakes mended, or {@code null}
 * @param relaxed whether nothing had all the words, so that these results only resemble the
 *     question
 * @param degraded whether the engine is away, so that only titles and names were looked at
 */
public record SearchAnswer(
        List<Found> found,
        List<Found> promoted,
        long total,
        Map<Subject.Kind, Long> countsByKind,
        Map<Facet, List<FacetChoice>> facets,
        Conditions conditions,
        MinistryNote ministry,
        String correction,
        boolean relaxed,
        boolean degraded) {

    public SearchAnswer {
        found = List.copyOf(found);
        promoted = List.copyOf(promoted);
        countsByKind = Map.copyOf(countsByKind);
        facets = Map.copyOf(facets);
    }

    /** How many there are of a kind. */
    public long count(Subject.Kind kind) {
        return countsByKind.getOrDefault(kind, 0L);
    }

    /** How many there are of all kinds together. */
    public long countAll() {
        return countsByKind.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What the results can be narrowed to in one facet. */
    public List<FacetChoice> choices(Facet facet) {
        return facets.getOrDefault(facet, List.of());
    }

    public List<Found> getPromoted() {
        return promoted;
    }

    public Conditions getConditions() {
        return conditions;
    }
}
