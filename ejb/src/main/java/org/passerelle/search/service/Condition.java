package org.passerelle.search.service;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.passerelle.common.Subject;
import org.passerelle.groups.Principals;

/** Something that results must be, or must not be, whatever their words. It never widens. */
public final class Condition {

    private final Query query;
    private final boolean excluded;
    private final boolean ranking;
    private final Plain plain;

    /**
     * What the database can be asked in its place while the index is away. One of these is said.
     *
     * @param from changed at this moment or after
     * @param before changed before this moment
     */
    record Plain(
            Facet facet, Collection<String> values, String author, Instant from, Instant before) {}

    private Condition(Query query, boolean excluded, boolean ranking, Plain plain) {
        this.query = query;
        this.excluded = excluded;
        this.ranking = ranking;
        this.plain = plain;
    }

    /** Empty when the database has no word for it. */
    Optional<Plain> plain() {
        return excluded ? Optional.empty() : Optional.ofNullable(plain);
    }

    /** Those with one of these values. */
    static Condition among(Facet facet, Collection<String> values) {
        switch (facet) {
            case CHANGED:
                Age age = Age.find(values.iterator().next()).orElseThrow();
                return since(age.since(), age.start());
            case PERIOD:
                return within(Period.read(values.iterator().next()).orElseThrow());
            case STATUS:
                return standing(values);
            default:
                return having(facet, values);
        }
    }

    private static Condition having(Facet facet, Collection<String> values) {
        List<FieldValue> wanted = values.stream().map(FieldValue::of).toList();
        return new Condition(
                Query.of(q -> q.terms(t -> t.field(facet.field()).terms(v -> v.value(wanted)))),
                false,
                false,
                facet == Facet.FORMAT ? null : new Plain(facet, values, null, null, null));
    }

    /**
     * Those of these groups.
     *
     * @param secret the secret ones among them, of which the viewer is a member
     */
    static Condition inGroups(Collection<String> groups, Collection<Long> secret) {
        Condition said = having(Facet.GROUP, groups);
        List<Query> ways = new ArrayList<>(List.of(said.query()));
        secret.forEach(group -> ways.add(Inside.readBy(Principals.group(group))));
        Query any = Query.of(q -> q.bool(b -> b.should(ways).minimumShouldMatch("1")));
        return new Condition(secret.isEmpty() ? said.query() : any, false, false, said.plain);
    }

    /** Those that stand today in one of these ways. */
    private static Condition standing(Collection<String> codes) {
        LocalDate today = LocalDate.now(AskedDate.HERE);
        List<Query> ways =
                codes.stream().map(code -> Status.find(code).orElseThrow().on(today)).toList();
        return new Condition(
                Query.of(q -> q.bool(b -> b.should(ways).minimumShouldMatch("1"))),
                false,
                false,
                null);
    }

    private static Condition within(Period period) {
        return new Condition(
                Query.of(
                        q ->
                                q.range(
                                        r ->
                                                r.date(
                                                        d -> {
                                                            d.field(Facet.PERIOD.field());
                                                            if (period.from() != null) {
                                                                d.gte(period.start().toString());
                                                            }
                                                            if (period.to() != null) {
                                                                d.lt(period.end().toString());
                                                            }
                                                            return d;
                                                        }))),
                false,
                false,
                new Plain(null, null, null, period.start(), period.end()));
    }

    /** Those whose author's name holds these words, in any order. */
    static Condition writtenBy(String name) {
        return new Condition(
                Query.of(
                        q ->
                                q.match(
                                        m ->
                                                m.field("author_name")
                                                        .query(name)
                                                        .operator(Operator.And))),
                false,
                false,
                new Plain(null, null, name, null, null));
    }

    static Condition changedBefore(Instant end) {
        return new Condition(
                Query.of(
                        q ->
                                q.range(
                                        r ->
                                                r.date(
                                                        d ->
                                                                d.field(Facet.CHANGED.field())
                                                                        .lt(end.toString())))),
                false,
                false,
                new Plain(null, null, null, null, end));
    }

    /** Those that are like it, apart from itself. */
    public static Condition like(Subject subject, String title, Collection<String> tags) {
        Query alike = new Likeness(title, tags).query();
        Query itself = Query.of(q -> q.ids(i -> i.values(IndexDocument.id(subject))));
        return new Condition(
                Query.of(q -> q.bool(b -> b.must(alike).mustNot(itself))), false, true, null);
    }

    static Condition changedFrom(Instant start) {
        return since(start.toString(), start);
    }

    /** The same, turned round. */
    Condition excluding(boolean turned) {
        return new Condition(query, turned, ranking && !turned, plain);
    }

    /** Whether it also says what comes first. */
    boolean ranks() {
        return ranking;
    }

    Query query() {
        return excluded ? Query.of(q -> q.bool(b -> b.mustNot(query))) : query;
    }

    private static Condition since(String moment, Instant start) {
        return new Condition(
                Query.of(
                        q -> q.range(r -> r.date(d -> d.field(Facet.CHANGED.field()).gte(moment)))),
                false,
                false,
                new Plain(null, null, null, start, null));
    }
}
