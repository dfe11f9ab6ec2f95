package org.passerelle.search.service;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.aggregations.MultiBucketBase;
import co.elastic.clients.elasticsearch._types.aggregations.TermsAggregationCollectMode;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
    private static final int KINDS = 20;

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
        for (Facet facet : counted()) {
            Query others = filter(facet);
            counts.put(
                    facet.name(),
                    Aggregation.of(a -> a.filter(others).aggregations(VALUES, values(facet))));
        }
        return counts;
    }

    static Map<Facet, List<FacetValue>> read(Map<String, Aggregate> counted) {
        Map<Facet, List<FacetValue>> read = new EnumMap<>(Facet.class);
        for (Facet facet : counted()) {
            Aggregate values = counted.get(facet.name()).filter().aggregations().get(VALUES);
            List<FacetValue> found =
                    switch (facet) {
                        case CHANGED -> ages(values);
                        case STATUS -> standings(values);
                        default -> terms(facet, values);
                    };
            if (!found.isEmpty()) {
                read.put(facet, found);
            }
        }
        return read;
    }

    private static List<Facet> counted() {
        return Arrays.stream(Facet.values()).filter(Facet::isCounted).toList();
    }

    private Aggregation values(Facet facet) {
        return switch (facet) {
            case CHANGED -> ages();
            case STATUS -> standings();
            default -> terms(facet, facet == Facet.KIND ? KINDS : SHOWN);
        };
    }

    /** The files of a value are only told apart once it is known to be among those shown. */
    private Aggregation terms(Facet facet, int howMany) {
        return Aggregation.of(
                a ->
                        once(
                                a.terms(
                                        t ->
                                                t.field(facet.field())
                                                        .size(howMany)
                                                        .minDocCount(1)
                                                        .collectMode(
                                                                TermsAggregationCollectMode
                                                                        .BreadthFirst))));
    }

    private Aggregation ages() {
        return Aggregation.of(
                a ->
                        once(
                                a.dateRange(
                                        d -> {
                                            d.field(Facet.CHANGED.field());
                                            for (Age age : Age.values()) {
                                                d.ranges(
                                                        r ->
                                                                r.key(age.getCode())
                                                                        .from(
                                                                                f ->
                                                                                        f.expr(
                                                                                                age
                                                                                                        .since())));
                                            }
                                            return d;
                                        })));
    }

    private Aggregation standings() {
        LocalDate today = LocalDate.now(AskedDate.HERE);
        Map<String, Query> ways = new LinkedHashMap<>();
        for (Status status : Status.values()) {
            ways.put(status.getCode(), status.on(today));
        }
        return Aggregation.of(a -> once(a.filters(f -> f.filters(b -> b.keyed(ways)))));
    }

    /** Counts the same file once, wherever it lies, as it is shown once. */
    private Aggregation.Builder.ContainerBuilder once(
            Aggregation.Builder.ContainerBuilder counted) {
        return folded ? counted.aggregations(DIFFERENT, different()) : counted;
    }

    private static Aggregation different() {
        return Aggregation.of(
                a -> a.cardinality(c -> c.field("same_no").precisionThreshold(EXACTLY)));
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
        if (!values.isSterms()) {
            return List.of(); // An index of before does not know this field.
        }
        return values.sterms().buckets().array().stream()
                .map(bucket -> new FacetValue(bucket.key().stringValue(), count(bucket)))
                .filter(value -> Narrowing.isSound(facet, value.value()))
                .sorted(Comparator.comparing(FacetValue::count).reversed())
                .toList();
    }

    private static List<FacetValue> ages(Aggregate values) {
        List<FacetValue> found = new ArrayList<>();
        for (Age age : Age.values()) {
            values.dateRange().buckets().array().stream()
                    .filter(bucket -> age.getCode().equals(bucket.key()) && bucket.docCount() > 0)
                    .forEach(bucket -> found.add(new FacetValue(age.getCode(), count(bucket))));
        }
        return found;
    }

    private static List<FacetValue> standings(Aggregate values) {
        Map<String, FiltersBucket> buckets = values.filters().buckets().keyed();
        return Arrays.stream(Status.values())
                .map(Status::getCode)
                .filter(code -> buckets.get(code).docCount() > 0)
                .map(code -> new FacetValue(code, count(buckets.get(code))))
                .toList();
    }

    private static long count(MultiBucketBase bucket) {
        Aggregate different = bucket.aggregations().get(DIFFERENT);
        return different == null ? bucket.docCount() : different.cardinality().value();
    }
}
