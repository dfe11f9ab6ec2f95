package org.passerelle.search.service;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.passerelle.common.Subject;

/**
 * What was found for one viewer. The counts are true: they only count what the viewer may read.
 *
 * @param hits the page of results that was asked for, best first
 * @param total how many there are in the kind asked for
 * @param totalIsAtLeast whether there are more than {@code total}: counting stops at 10 000
 * @param countsByKind how many there are of each kind, whatever the kind asked for; kinds without
 *     result are absent
 * @param relaxed whether nothing had all the words, so that these results have only some of them or
 *     resemble them
 */
public record SearchResults(
        List<SearchHit> hits,
        long total,
        boolean totalIsAtLeast,
        Map<Subject.Kind, Long> countsByKind,
        boolean relaxed) {

    public SearchResults {
        hits = List.copyOf(hits);
        Map<Subject.Kind, Long> counts = new EnumMap<>(Subject.Kind.class);
        counts.putAll(countsByKind);
        countsByKind = Collections.unmodifiableMap(counts);
    }

    /** Nothing found. */
    public static SearchResults none() {
        return new SearchResults(List.of(), 0, false, Map.of(), false);
    }
}
