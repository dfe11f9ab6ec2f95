package org.passerelle.search.service;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.passerelle.common.Subject;

/**
 * Asks what was written into the index lately and answers a saved search: the question that its
 * owner would ask on the page, under the same rule of who may read, of all its words.
 */
class NewsRequest {

    static final int AT_ONCE = 50;
    private static final String NEWEST = "newest";

    private final SearchRequests requests;

    NewsRequest(SearchRequests requests) {
        this.requests = requests;
    }

    SearchRequest of(DueSearch due, Instant writtenAfter, Asking asking) {
        SearchQuestion question = due.understood().meant();
        Conditions conditions = due.understood().conditions();
        QuestionWords asked = QuestionWords.of(question.text());
        TextQuery text = new TextQuery(asked, conditions.otherWays(), question.language(), asking);
        BoolQuery.Builder query = SearchRequests.readableBy(due.understood().viewer());
        conditions.all().forEach(condition -> query.filter(condition.query()));
        question.narrowing()
                .chosen()
                .forEach((facet, values) -> query.filter(Condition.among(facet, values).query()));
        query.filter(Inside.musts(text, conditions)).mustNot(text.mustNots());
        query.filter(contents(), after("created", due.newerThan()), after("written", writtenAfter));
        return requests.request(due.understood().viewer(), query)
                .size(AT_ONCE)
                .trackTotalHits(t -> t.enabled(false))
                .sort(s -> s.field(f -> f.field("written").order(SortOrder.Asc)))
                .sort(s -> s.field(f -> f.field("entity_id")))
                .build();
    }

    static News read(SearchResponse<JsonData> response) {
        List<Hit<JsonData>> hits = response.hits().hits();
        Instant upTo =
                hits.size() < AT_ONCE
                        ? null
                        : Instant.ofEpochMilli(
                                Long.parseLong(
                                        hits.get(hits.size() - 1).sort().get(0)._toJsonString()));
        return new News(hits.stream().map(hit -> IndexDocument.subject(hit.id())).toList(), upTo);
    }

    static SearchRequest newest(String index) {
        return SearchRequest.of(
                s ->
                        s.index(index)
                                .size(0)
                                .aggregations(NEWEST, a -> a.max(m -> m.field("written"))));
    }

    static Instant readNewest(SearchResponse<JsonData> response) {
        double millis = response.aggregations().get(NEWEST).max().value();
        return Double.isFinite(millis) && millis > 0 ? Instant.ofEpochMilli((long) millis) : null;
    }

    private static Query contents() {
        List<FieldValue> kinds =
                Arrays.stream(Subject.Kind.values())
                        .filter(Subject.Kind::isContent)
                        .map(IndexDocument::code)
                        .map(FieldValue::of)
                        .toList();
        return Query.of(q -> q.terms(t -> t.field("kind").terms(v -> v.value(kinds))));
    }

    private static Query after(String field, Instant moment) {
        return Query.of(q -> q.range(r -> r.date(d -> d.field(field).gt(moment.toString()))));
    }
}
