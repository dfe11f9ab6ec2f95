package org.passerelle.search.service;

import java.util.List;

/**
 * What a question means to one viewer today, beside its words.
 *
 * @param all every one that was understood
 * @param understood the operators behind them, as typed
 * @param unknown those that mean nothing, or nothing this viewer may see: they are left out, and
 *     the page says so
 * @param otherWays the words said otherwise, by the thesaurus
 * @param near other terms to ask for, by the thesaurus
 * @param inside the viewer's own secret groups that it may name
 */
public record Conditions(
        List<Condition> all,
        List<Operator> understood,
        List<Operator> unknown,
        List<String> otherWays,
        List<NearTerm> near,
        List<Inside> inside) {

    static final Conditions NONE =
            new Conditions(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Conditions {
        all = List.copyOf(all);
        understood = List.copyOf(understood);
        unknown = List.copyOf(unknown);
        otherWays = List.copyOf(otherWays);
        near = List.copyOf(near);
        inside = List.copyOf(inside);
    }

    /** Words alone, which may be said otherwise. */
    public static Conditions saidAs(List<String> otherWays) {
        return NONE.with(otherWays);
    }

    Conditions with(List<String> ways) {
        return new Conditions(all, understood, unknown, ways, near, inside);
    }

    Conditions near(List<NearTerm> terms) {
        return new Conditions(all, understood, unknown, otherWays, terms, inside);
    }

    Conditions inside(List<Inside> groups) {
        return new Conditions(all, understood, unknown, otherWays, near, groups);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    public List<NearTerm> getNear() {
        return near;
    }

    public List<String> getOtherWays() {
        return otherWays;
    }
}
