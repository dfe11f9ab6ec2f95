package org.passerelle.search.service;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.passerelle.common.Subject;

/** Something that results must be, or must not be, whatever their words. It never widens. */
public final class Condition {

    private final Query query;
    private final boolean excluded;
    private final boolean ranking;

    private Condition(Query query, boolean excluded, boolean ranking) {
        this.query = query;
        this.excluded = excluded;
        this.ranking = ranking;
    }

    /** Those with one of these values. */
    static Condition among(Facet facet, Collection<String> values) {
        if (facet == Facet.CHANGED) {
            return since(Age.find(values.iterator().next()).orElseThrow().since());
        }
        List<FieldValue> wanted = values.stream().map(FieldValue::of).toList();
        return of(Query.of(q -> q.terms(t -> t.field(facet.field()).terms(v -> v.value(wanted)))));
    }

    /** Those whose author's name holds these words, in any order. */
    static Condition writtenBy(String name) {
        return of(
                Query.of(
                        q ->
                                q.match(
                                        m ->
                                                m.field("author_name")
                                                        .query(name)
                                                        .operator(Operator.And))));
    }

    static Condition changedBefore(Instant end) {
        return of(
                Query.of(
                        q ->
                                q.range(
                                        r ->
                                                r.date(
                                                        d ->
                                                                d.field(Facet.CHANGED.field())
                                                                        .lt(end.toString())))));
    }

    /** Those that are like it, apart from itself. */
    public static Condition like(Subject subject, String title, Collection<String> tags) {
        Query alike = new Likeness(title, tags).query();
        Query itself = Query.of(q -> q.ids(i -> i.values(IndexDocument.id(subject))));
        return new Condition(
                Query.of(q -> q.bool(b -> b.must(alike).mustNot(itself))), false, true);
    }

    static Condition changedFrom(Instant start) {
        return since(start.toString());
    }

    /** The same, turned round. */
    Condition excluding(boolean turned) {
        return new Condition(query, turned, ranking && !turned);
    }

    /** Whether it also says what comes first. */
    boolean ranks() {
        return ranking;
    }

    Query query() {
        return excluded ? Query.of(q -> q.bool(b -> b.mustNot(query))) : query;
    }

    private static Condition since(String moment) {
        return of(
                Query.of(
                        q ->
                                q.range(
                                        r ->
                                                r.date(
                                                        d ->
                                                                d.field(Facet.CHANGED.field())
                                                                        .gte(moment)))));
    }

    private static Condition of(Query query) {
        return new Condition(query, false, false);
    }
}
