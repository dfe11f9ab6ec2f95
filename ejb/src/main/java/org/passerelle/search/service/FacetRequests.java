package org.passerelle.search.service;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many results each value of each facet would give. What was chosen is filtered after counting,
 * and each facet is counted under the choices made in the others, so that one may choose a second
 * value of the same. The rights are not among it: they are in the query, before any count.
 */
class FacetRequests {

    private static final String VALUES = "values";
    private static final String DIFFERENT = "different";
    private static final int SHOWN = 8;

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

    Query chosen() {
        return filter(null);
    }

    Map<String, Aggregation> counts() {
        Map<String, Aggregation> counts = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            Query others = filter(facet);
            counts.put(
                    facet.name(),
                    Aggregation.of(a -> a.filter(others).aggregations(VALUES, values(facet))));
        }
        return counts;
    }

    static Map<Facet, List<FacetValue>> read(Map<String, Aggregate> counted) {
        Map<Facet, List<FacetValue>> read = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Aggregate values = counted.get(facet.name()).filter().aggregations().get(VALUES);
            List<FacetValue> found = facet == Facet.CHANGED ? ages(values) : terms(facet, values);
            if (!found.isEmpty()) {
                read.put(facet, found);
            }
        }
        return read;
    }

    private Aggregation values(Facet facet) {
        return switch (facet) {
            case CHANGED -> ages();
            case KIND ->
                    Aggregation.of(
                            a -> {
                                var terms = a.terms(t -> t.field("kind").size(20).minDocCount(1));
                                return folded ? terms.aggregations(DIFFERENT, different()) : terms;
                            });
            default ->
                    Aggregation.of(
                            a -> a.terms(t -> t.field(facet.field()).size(SHOWN).minDocCount(1)));
        };
    }

    private static Aggregation different() {
        return Aggregation.of(a -> a.cardinality(c -> c.field("same").precisionThreshold(EXACTLY)));
    }

    private static Aggregation ages() {
        return Aggregation.of(
                a ->
                        a.dateRange(
                                d -> {
                                    d.field(Facet.CHANGED.field());
                                    for (Age age : Age.values()) {
                                        d.ranges(
                                                r ->
                                                        r.key(age.getCode())
                                                                .from(f -> f.expr(age.since())));
                                    }
                                    return d;
                                }));
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

    private static List<FacetValue> terms(Facet facet, Aggregate values) {
        List<FacetValue> found = new ArrayList<>();
        if (!values.isSterms()) {
            return found; // An index of before does not know this field.
        }
        for (StringTermsBucket bucket : values.sterms().buckets().array()) {
            Aggregate different = bucket.aggregations().get(DIFFERENT);
            long count = different == null ? bucket.docCount() : different.cardinality().value();
            String value = bucket.key().stringValue();
            if (Narrowing.isSound(facet, value)) {
                found.add(new FacetValue(value, count));
            }
        }
        return found;
    }

    private static List<FacetValue> ages(Aggregate values) {
        List<FacetValue> found = new ArrayList<>();
        for (Age age : Age.values()) {
            values.dateRange().buckets().array().stream()
                    .filter(bucket -> age.getCode().equals(bucket.key()) && bucket.docCount() > 0)
                    .forEach(bucket -> found.add(new FacetValue(age.getCode(), bucket.docCount())));
        }
        return found;
    }
}
