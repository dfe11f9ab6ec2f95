package org.passerelle.search.service;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.MultiBucketBase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what the index answers to {@link FacetRequests}: for each value, how many things differ.
 */
final class FacetCounts {

    private final Map<String, Aggregate> counted;
    private final Map<String, Aggregate> amongCopies;

    private FacetCounts(Map<String, Aggregate> counted) {
        Aggregate copied = counted.get(FacetRequests.COPIED);
        this.counted = counted;
        this.amongCopies = copied == null ? Map.of() : copied.filter().aggregations();
    }

    static Map<Facet, List<FacetValue>> read(Map<String, Aggregate> counted) {
        FacetCounts counts = new FacetCounts(counted);
        Map<Facet, List<FacetValue>> read = new EnumMap<>(Facet.class);
        for (Facet facet : FacetRequests.counted()) {
            List<FacetValue> found = counts.of(facet);
            if (!found.isEmpty()) {
                read.put(facet, found);
            }
        }
        return read;
    }

    private List<FacetValue> of(Facet facet) {
        Map<String, Long> repeated = new HashMap<>();
        buckets(facet, amongCopies)
                .forEach((value, bucket) -> repeated.put(value, repeatedIn(bucket)));
        List<FacetValue> values = new ArrayList<>();
        buckets(facet, counted)
                .forEach(
                        (value, bucket) -> {
                            long count = bucket.docCount() - repeated.getOrDefault(value, 0L);
                            if (count > 0 && Narrowing.isSound(facet, value)) {
                                values.add(new FacetValue(value, count));
                            }
                        });
        return inOrder(facet, values);
    }

    /** How many documents of these show a file that another one of these shows too. */
    private static long repeatedIn(MultiBucketBase bucket) {
        long files = bucket.aggregations().get(FacetRequests.DIFFERENT).cardinality().value();
        return bucket.docCount() - files;
    }

    private static Map<String, MultiBucketBase> buckets(
            Facet facet, Map<String, Aggregate> counted) {
        Map<String, MultiBucketBase> buckets = new LinkedHashMap<>();
        Aggregate values = counted.get(facet.name());
        if (values != null && values.isFilter()) {
            values = values.filter().aggregations().get(FacetRequests.VALUES);
        }
        if (values == null) {
            return buckets;
        } else if (values.isSterms()) {
            values.sterms()
                    .buckets()
                    .array()
                    .forEach(bucket -> buckets.put(bucket.key().stringValue(), bucket));
        } else if (values.isDateRange()) {
            values.dateRange().buckets().array().forEach(b -> buckets.put(b.key(), b));
        } else if (values.isFilters()) {
            buckets.putAll(values.filters().buckets().keyed());
        }
        return buckets; // Empty when an index of before does not know this field.
    }

    /** The most frequent first, but for those that have an order of their own. */
    private static List<FacetValue> inOrder(Facet facet, List<FacetValue> values) {
        List<String> order =
                switch (facet) {
                    case CHANGED -> Arrays.stream(Age.values()).map(Age::getCode).toList();
                    case STATUS -> Arrays.stream(Status.values()).map(Status::getCode).toList();
                    default -> List.of();
                };
        Comparator<FacetValue> given = Comparator.comparing(v -> order.indexOf(v.value()));
        Comparator<FacetValue> most = Comparator.comparing(FacetValue::count).reversed();
        return values.stream().sorted(order.isEmpty() ? most : given).toList();
    }
}
