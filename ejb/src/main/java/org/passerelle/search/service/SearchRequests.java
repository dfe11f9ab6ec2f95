package org.passerelle.search.service;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.common.Subject;
import org.passerelle.groups.Viewer;

/**
 * Every question to the index is made here, and begins with {@link #readableBy}: what the viewer
 * may not read is out of the hits, of the counts and of the suggestions alike. Aggregations that
 * look further than the query ({@code global}, {@code min_doc_count: 0}) and term suggesters are
 * never used: each of them tells what is hidden. Explanations, which count hidden texts too, are
 * for administrators only, and of what they may read.
 */
class SearchRequests {

    private static final int PASSAGES = 2;
    private static final int PASSAGE_LENGTH = 180;

    /** One less than the engine's own limit, past which it would refuse to mark anything. */
    private static final int MARKED_LENGTH = 999_999;

    private static final int LONGEST_EDGE = 20;

    private final String index;

    SearchRequests(String index) {
        this.index = index;
    }

    SearchRequest search(
            Viewer viewer,
            SearchQuestion question,
            QuestionWords asked,
            Conditions conditions,
            Asking asking) {
        TextQuery text = new TextQuery(asked, conditions.otherWays(), question.language(), asking);
        BoolQuery.Builder query = ranked(viewer, conditions, text, asking);
        FacetRequests facets = new FacetRequests(question.narrowing(), asking.complete());
        SearchRequest.Builder request = request(viewer, query);
        request.from(question.from())
                .size(question.size())
                .trackTotalHits(t -> t.enabled(false))
                .aggregations(facets.counts())
                .postFilter(facets.chosen())
                .sort(order(question.order()))
                .highlight(marks(text.marked()));
        if (asking.complete()) {
            request.collapse(c -> c.field("same"));
        }
        return request.build();
    }

    /** The same question about one thing, which the viewer may read, and what it is worth. */
    SearchRequest explain(
            Viewer viewer,
            SearchQuestion question,
            Conditions conditions,
            Asking asking,
            Subject subject) {
        QuestionWords asked = QuestionWords.of(question.text());
        TextQuery text = new TextQuery(asked, conditions.otherWays(), question.language(), asking);
        return explained(viewer, ranked(viewer, conditions, text, asking), subject);
    }

    /**
     * In which fields of one thing, which the viewer may read, these words stand, and how often.
     */
    SearchRequest places(Viewer viewer, Set<String> words, Subject subject) {
        BoolQuery.Builder query = readableBy(viewer);
        for (String word : words) {
            for (String field : TextFields.ALL) {
                query.should(s -> s.term(t -> t.field(field).value(word)));
            }
        }
        return explained(viewer, query, subject);
    }

    private SearchRequest explained(Viewer viewer, BoolQuery.Builder query, Subject subject) {
        query.filter(f -> f.ids(i -> i.values(IndexDocument.id(subject))));
        return request(viewer, query).size(1).explain(true).build();
    }

    private static BoolQuery.Builder ranked(
            Viewer viewer, Conditions conditions, TextQuery text, Asking asking) {
        BoolQuery.Builder query = readableBy(viewer);
        conditions.all().forEach(condition -> query.filter(condition.query()));
        conditions.all().stream()
                .filter(Condition::ranks)
                .forEach(condition -> query.should(condition.query()));
        return query.must(Inside.musts(text, conditions))
                .mustNot(text.mustNots())
                .should(text.shoulds())
                .should(new Signals(asking.weights(), viewer).queries());
    }

    /**
     * Of equals the newest comes first, as its age already says to the last digit that a score has;
     * then numbers decide, so that a page never repeats another.
     */
    private static List<SortOptions> order(SearchOrder order) {
        SortOptions number = SortOptions.of(s -> s.field(f -> f.field("entity_id")));
        SortOptions newest =
                SortOptions.of(
                        s ->
                                s.field(
                                        f ->
                                                f.field("updated")
                                                        .order(SortOrder.Desc)
                                                        .missing("_last")));
        SortOptions best = SortOptions.of(s -> s.score(o -> o.order(SortOrder.Desc)));
        return order == SearchOrder.DATE ? List.of(newest, number) : List.of(best, newest, number);
    }

    SearchRequest suggest(Viewer viewer, String beginning) {
        String words = shortened(beginning);
        BoolQuery.Builder query = readableBy(viewer);
        query.must(
                m ->
                        m.disMax(
                                d ->
                                        d.queries(
                                                begins("title.edge", words, 1f),
                                                begins("name_all.edge", words, 1.5f))));
        query.should(s -> s.match(m -> m.field("title").query(words).boost(2f)));
        return request(viewer, query)
                .size(0)
                .trackTotalHits(t -> t.enabled(false))
                .aggregations(Suggested.KINDS, Suggested.byKind())
                .build();
    }

    /** What is like something that the viewer reads, best first. */
    SearchRequest like(Viewer viewer, Condition likeness, int howMany) {
        BoolQuery.Builder query = readableBy(viewer);
        query.must(likeness.query());
        return request(viewer, query)
                .size(howMany)
                .trackTotalHits(t -> t.enabled(false))
                .fields(f -> f.field("title"))
                .build();
    }

    /** The only beginning of a query: what this viewer may read, and what still exists. */
    static BoolQuery.Builder readableBy(Viewer viewer) {
        Objects.requireNonNull(viewer, "Nobody searches without saying who looks");
        List<FieldValue> principals = viewer.principals().stream().map(FieldValue::of).toList();
        return new BoolQuery.Builder()
                .filter(f -> f.terms(t -> t.field("acl").terms(v -> v.value(principals))))
                .filter(f -> f.term(t -> t.field("deleted").value(false)));
    }

    SearchRequest.Builder request(Viewer viewer, BoolQuery.Builder query) {
        BoolQuery built = query.build();
        // The same person asks the same copy, so that the second page continues the first.
        return new SearchRequest.Builder()
                .index(index)
                .preference("viewer-" + viewer.personId())
                .source(s -> s.fetch(false))
                .query(q -> q.bool(built));
    }

    private static Query begins(String field, String words, float boost) {
        return Query.of(
                q -> q.match(m -> m.field(field).query(words).operator(Operator.And).boost(boost)));
    }

    private static Highlight marks(Query marked) {
        return Highlight.of(
                h ->
                        h.type(HighlighterType.Unified)
                                .highlightQuery(marked)
                                .preTags(String.valueOf(Passage.MARK))
                                .postTags(String.valueOf(Passage.UNMARK))
                                .maxAnalyzedOffset(MARKED_LENGTH)
                                .numberOfFragments(PASSAGES)
                                .fragmentSize(PASSAGE_LENGTH)
                                .boundaryScannerLocale("fr-CA")
                                .fields(
                                        "title",
                                        f ->
                                                f.matchedFields("title", "title.fr", "title.en")
                                                        .numberOfFragments(0))
                                .fields("headline", f -> f.matchedFields("headline", "headline.en"))
                                .fields("body_fr", f -> f)
                                .fields("body_en", f -> f));
    }

    /**
     * Beginnings are kept up to a length; a longer word is looked for by its beginning of that
     * length.
     */
    private static String shortened(String typed) {
        return Arrays.stream(QuestionWords.of(typed).words().split(" "))
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_EDGE)))
                .collect(Collectors.joining(" "));
    }
}
