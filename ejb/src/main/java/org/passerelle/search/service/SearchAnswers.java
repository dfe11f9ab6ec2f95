package org.passerelle.search.service;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.util.List;
import java.util.Optional;
import org.passerelle.common.Subject;

/** Reads what the index answers. */
class SearchAnswers {

    private SearchAnswers() {}

    static SearchResults results(
            SearchResponse<JsonData> response, Subject.Kind kind, boolean relaxed) {
        return new SearchResults(
                response.hits().hits().stream().map(SearchAnswers::hit).toList(),
                FacetCounts.read(response.aggregations()),
                kind,
                relaxed,
                null);
    }

    static Suggestion suggestion(Hit<JsonData> hit) {
        String title = hit.fields().get("title").toJson().asJsonArray().getString(0);
        return new Suggestion(IndexDocument.subject(hit.id()), title);
    }

    private static SearchHit hit(Hit<JsonData> hit) {
        List<Passage> title = passages(hit, "title");
        return new SearchHit(
                IndexDocument.subject(hit.id()),
                hit.score() == null ? 0 : hit.score(),
                title.stream().findFirst(),
                bestPassages(hit));
    }

    /** A text whose language is not known is read in both; the reading that found more is shown. */
    private static List<Passage> bestPassages(Hit<JsonData> hit) {
        List<Passage> french = passages(hit, "body_fr");
        List<Passage> english = passages(hit, "body_en");
        List<Passage> body = marks(english) > marks(french) ? english : french;
        return (body.isEmpty() ? passages(hit, "headline") : body)
                .stream().map(Passage::begun).toList();
    }

    private static long marks(List<Passage> passages) {
        return passages.stream().mapToLong(Passage::marks).sum();
    }

    private static List<Passage> passages(Hit<JsonData> hit, String field) {
        return Optional.ofNullable(hit.highlight().get(field)).orElse(List.of()).stream()
                .map(Passage::parse)
                .toList();
    }
}
