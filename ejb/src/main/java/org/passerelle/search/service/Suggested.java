package org.passerelle.search.service;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * What is suggested while somebody types: of each kind the best in turn, so that none takes the
 * places of the others. In a large house eight people bear almost any name, and the group whose
 * name begins alike would never be seen.
 */
final class Suggested {

    static final String KINDS = "kinds";

    private static final String BEST = "best";
    private static final int MOST = 8;

    private Suggested() {}

    /** The best of each kind. */
    static Aggregation byKind() {
        Aggregation best =
                Aggregation.of(
                        a ->
                                a.topHits(
                                        t ->
                                                t.size(MOST)
                                                        .source(s -> s.fetch(false))
                                                        .fields(f -> f.field("title"))));
        return Aggregation.of(
                a ->
                        a.terms(t -> t.field("kind").size(SearchQuestion.KINDS.size()))
                                .aggregations(BEST, best));
    }

    static List<Suggestion> read(SearchResponse<JsonData> response) {
        List<Deque<Hit<JsonData>>> kinds =
                response.aggregations().get(KINDS).sterms().buckets().array().stream()
                        .map(Suggested::best)
                        .sorted(Comparator.comparing(best -> -best.getFirst().score()))
                        .toList();
        List<Hit<JsonData>> chosen = new ArrayList<>();
        while (chosen.size() < MOST && kinds.stream().anyMatch(best -> !best.isEmpty())) {
            kinds.stream()
                    .filter(best -> !best.isEmpty() && chosen.size() < MOST)
                    .forEach(best -> chosen.add(best.removeFirst()));
        }
        chosen.sort(Comparator.comparing(hit -> -hit.score()));
        return chosen.stream().map(SearchAnswers::suggestion).toList();
    }

    private static Deque<Hit<JsonData>> best(StringTermsBucket kind) {
        return new ArrayDeque<>(kind.aggregations().get(BEST).topHits().hits().hits());
    }
}
