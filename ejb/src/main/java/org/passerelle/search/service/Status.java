package org.passerelle.search.service;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where a document stands: whether a version of it is an official record, and where it is in its
 * life when it has one. Days pass without anything being indexed again: the index knows the days,
 * and the question says which one it is.
 */
public enum Status {
    OFFICIAL("officiel"),
    IN_FORCE("vigueur"),
    TO_COME("avenir"),
    EXPIRED("echu");

    static final String LASTING = "duree";
    private static final String FROM = "valid_from";
    private static final String UNTIL = "valid_until";

    private final String code;

    Status(String code) {
        this.code = code;
    }

    public String getCode() {
        return code;
    }

    static Optional<Status> find(String code) {
        return Arrays.stream(values()).filter(status -> status.code.equals(code)).findFirst();
    }

    /** Those that stand so on this day. */
    Query on(LocalDate today) {
        return switch (this) {
            case OFFICIAL -> marked(code);
            case TO_COME -> after(today);
            case EXPIRED -> before(today);
            case IN_FORCE ->
                    Query.of(
                            q ->
                                    q.bool(
                                            b ->
                                                    b.filter(marked(LASTING))
                                                            .mustNot(after(today), before(today))));
        };
    }

    private static Query marked(String word) {
        return Query.of(q -> q.term(t -> t.field(Facet.STATUS.field()).value(word)));
    }

    private static Query after(LocalDate today) {
        return Query.of(q -> q.range(r -> r.date(d -> d.field(FROM).gt(today.toString()))));
    }

    private static Query before(LocalDate today) {
        return Query.of(q -> q.range(r -> r.date(d -> d.field(UNTIL).lt(today.toString()))));
    }
}
