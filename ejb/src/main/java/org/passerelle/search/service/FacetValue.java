package org.passerelle.search.service;

/** One value of a facet, with how many results have it. */
public record FacetValue(String value, long count) {}
