package org.passerelle.search.service;

/**
 * One value that results can be narrowed to.
 *
 * @param facet what it is a value of
 * @param value as an address spells it
 * @param name what it is called, for a thing of the database; otherwise {@code null}, and the page
 *     knows the word
 * @param count how many results have it
 * @param chosen whether results are narrowed to it now
 */
public record FacetChoice(Facet facet, String value, String name, long count, boolean chosen) {

    public Facet getFacet() {
        return facet;
    }

    public String getValue() {
        return value;
    }

    public String getName() {
        return name;
    }

    public long getCount() {
        return count;
    }

    public boolean isChosen() {
        return chosen;
    }
}
