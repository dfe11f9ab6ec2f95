package org.passerelle.search.service;

import java.util.List;

/**
 * What the operators of a question mean to one viewer today.
 *
 * @param all every one that was understood
 * @param understood the operators behind them, as typed
 * @param unknown those that mean nothing, or nothing this viewer may see: they are left out, and
 *     the page says so
 */
public record Conditions(List<Condition> all, List<Operator> understood, List<Operator> unknown) {

    static final Conditions NONE = new Conditions(List.of(), List.of(), List.of());

    public Conditions {
        all = List.copyOf(all);
        understood = List.copyOf(understood);
        unknown = List.copyOf(unknown);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }
}
