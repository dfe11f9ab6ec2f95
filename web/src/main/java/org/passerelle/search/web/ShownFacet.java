package org.passerelle.search.web;

import java.util.List;
import org.passerelle.search.service.Facet;
import org.passerelle.search.service.FacetChoice;

/** A facet beside the results, with the values one may choose. */
public record ShownFacet(Facet facet, List<FacetChoice> choices) {

    public Facet getFacet() {
        return facet;
    }

    public List<FacetChoice> getChoices() {
        return choices;
    }

    /** Whether nothing of it is chosen. */
    public boolean isFree() {
        return choices.stream().noneMatch(FacetChoice::chosen);
    }
}
