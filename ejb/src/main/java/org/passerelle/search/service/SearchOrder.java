package org.passerelle.search.service;

/** What comes first. */
public enum SearchOrder {
    RELEVANCE,
    DATE
}
