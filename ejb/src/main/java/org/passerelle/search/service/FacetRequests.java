package org.passerelle.search.service;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.TermsAggregationCollectMode;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks how many results each value of each facet would give. What was chosen is filtered after
 * counting, and each facet is counted under the choices made in the others, so that one may choose
 * a second value of the same. The rights are not among it: they are in the query, before any count.
 *
 * <p>A file that lies in several places is shown once and counted once. Telling files apart costs
 * as much for each document as all the rest, so it is only done among those that are known to have
 * copies; {@link FacetCounts} takes the repeated ones away.
 */
class FacetRequests {

    static final String VALUES = "values";
    static final String COPIED = "COPIED";
    static final String DIFFERENT = "different";

    private static final int SHOWN = 8;
    private static final int KINDS = 20;

    /** More values than that with copies of files in them are not told apart. */
    private static final int WITH_COPIES = 1_000;

    /** Up to so many, different files are counted exactly. */
    private static final int EXACTLY = 10_000;

    private final Narrowing narrowing;
    private final boolean folded;

    /**
     * @param folded whether the index says which documents hold the same file
     */
    FacetRequests(Narrowing narrowing, boolean folded) {
        this.narrowing = narrowing;
        this.folded = folded;
    }

    static List<Facet> counted() {
        return Arrays.stream(Facet.values()).filter(Facet::isCounted).toList();
    }

    Query chosen() {
        return filter(null);
    }

    Map<String, Aggregation> counts() {
        Map<String, Aggregation> counts = byFacet(false);
        if (folded) {
            Map<String, Aggregation> copied = byFacet(true);
            Query haveCopies = Query.of(q -> q.exists(e -> e.field(IndexDocument.COPIED_FILE)));
            counts.put(COPIED, Aggregation.of(a -> a.filter(haveCopies).aggregations(copied)));
        }
        return counts;
    }

    private Map<String, Aggregation> byFacet(boolean amongCopies) {
        Map<String, Aggregation> counts = new LinkedHashMap<>();
        for (Facet facet : counted()) {
            counts.put(facet.name(), underOtherChoices(facet, values(facet, amongCopies)));
        }
        return counts;
    }

    private Aggregation underOtherChoices(Facet facet, Aggregation values) {
        if (narrowing.without(facet).isEmpty()) {
            return values;
        }
        Query others = filter(facet);
        return Aggregation.of(a -> a.filter(others).aggregations(VALUES, values));
    }

    private Aggregation values(Facet facet, boolean amongCopies) {
        return Aggregation.of(
                a -> {
                    Aggregation.Builder.ContainerBuilder values =
                            switch (facet) {
                                case CHANGED -> ages(a);
                                case STATUS -> standings(a);
                                case KIND -> terms(a, facet, KINDS);
                                default -> terms(a, facet, amongCopies ? WITH_COPIES : SHOWN);
                            };
                    return amongCopies ? values.aggregations(DIFFERENT, different()) : values;
                });
    }

    private static Aggregation.Builder.ContainerBuilder terms(
            Aggregation.Builder a, Facet facet, int howMany) {
        return a.terms(
                t ->
                        t.field(facet.field())
                                .size(howMany)
                                .minDocCount(1)
                                .collectMode(TermsAggregationCollectMode.BreadthFirst));
    }

    private static Aggregation.Builder.ContainerBuilder ages(Aggregation.Builder a) {
        return a.dateRange(
                d -> {
                    d.field(Facet.CHANGED.field());
                    for (Age age : Age.values()) {
                        d.ranges(r -> r.key(age.getCode()).from(f -> f.expr(age.since())));
                    }
                    return d;
                });
    }

    private static Aggregation.Builder.ContainerBuilder standings(Aggregation.Builder a) {
        LocalDate today = LocalDate.now(AskedDate.HERE);
        Map<String, Query> ways = new LinkedHashMap<>();
        for (Status status : Status.values()) {
            ways.put(status.getCode(), status.on(today));
        }
        return a.filters(f -> f.filters(b -> b.keyed(ways)));
    }

    private static Aggregation different() {
        return Aggregation.of(
                a ->
                        a.cardinality(
                                c ->
                                        c.field(IndexDocument.COPIED_FILE)
                                                .precisionThreshold(EXACTLY)));
    }

    private Query filter(Facet except) {
        BoolQuery.Builder all = new BoolQuery.Builder();
        narrowing
                .chosen()
                .forEach(
                        (facet, values) -> {
                            if (facet != except) {
                                all.filter(Condition.among(facet, values).query());
                            }
                        });
        BoolQuery built = all.build();
        return Query.of(q -> q.bool(built));
    }
}
