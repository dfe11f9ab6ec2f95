package org.passerelle.search.ranking.web;

import org.passerelle.search.service.Weight;

/**
 * One weight as the page shows it.
 *
 * @param typed what stands in its field
 */
public record WeightLine(Weight weight, String typed) {

    public String getName() {
        return weight.name();
    }

    /** What its field is called, and what an error names. */
    public String getId() {
        return "poids-" + weight.name();
    }

    public String getTyped() {
        return typed;
    }

    public String getUsual() {
        return Amounts.typed(weight.getUsual());
    }

    public String getLowest() {
        return Amounts.typed(weight.getLowest());
    }

    public String getHighest() {
        return Amounts.typed(weight.getHighest());
    }
}
