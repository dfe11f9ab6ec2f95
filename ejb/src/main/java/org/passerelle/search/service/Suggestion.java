package org.passerelle.search.service;

/** Something the viewer may read whose title or name begins like what is being typed. */
public record Suggestion(SearchKind kind, long id, String title) {}
