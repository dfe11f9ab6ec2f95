package org.passerelle.search.service;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.passerelle.common.Subject;

/**
 * What was found for one viewer. The counts are true: they only count what the viewer may read.
 *
 * @param hits the page of results that was asked for
 * @param facets how many there are of each value of each facet, under the choices made in the
 *     others; values without result are absent
 * @param kind the only kind asked for, or {@code null}
 * @param relaxed whether nothing had all the words, so that these results have only some of them or
 *     resemble them
 * @param correction the question with its mistakes mended, or {@code null}
 */
public record SearchResults(
        List<SearchHit> hits,
        Map<Facet, List<FacetValue>> facets,
        Subject.Kind kind,
        boolean relaxed,
        String correction) {

    public SearchResults {
        hits = List.copyOf(hits);
        Map<Facet, List<FacetValue>> counts = new EnumMap<>(Facet.class);
        facets.forEach((facet, values) -> counts.put(facet, List.copyOf(values)));
        facets = Collections.unmodifiableMap(counts);
    }

    /** Nothing found. */
    public static SearchResults none() {
        return new SearchResults(List.of(), Map.of(), null, false, null);
    }

    /** How many there are of each kind, whatever the kind asked for. */
    public Map<Subject.Kind, Long> countsByKind() {
        Map<Subject.Kind, Long> counts = new EnumMap<>(Subject.Kind.class);
        facets.getOrDefault(Facet.KIND, List.of())
                .forEach(found -> counts.put(IndexDocument.kind(found.value()), found.count()));
        return counts;
    }

    /** How many there are in the kind asked for. */
    public long total() {
        Map<Subject.Kind, Long> counts = countsByKind();
        return kind == null
                ? counts.values().stream().mapToLong(Long::longValue).sum()
                : counts.getOrDefault(kind, 0L);
    }

    boolean isEmpty() {
        return countsByKind().isEmpty();
    }

    SearchResults corrected(String question) {
        return new SearchResults(hits, facets, kind, relaxed, question);
    }
}
