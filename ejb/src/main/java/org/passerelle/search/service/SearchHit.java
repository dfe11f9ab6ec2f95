package org.passerelle.search.service;

import java.util.List;
import java.util.Optional;
import org.passerelle.common.Subject;

/**
 * One thing found: which one, and where the words stand in it. What the page shows is read again
 * from the database, under the same rule; the passages come from the text as it was indexed.
 */
public record SearchHit(
        Subject subject, double score, Optional<Passage> title, List<Passage> passages) {

    public SearchHit {
        passages = List.copyOf(passages);
    }
}
