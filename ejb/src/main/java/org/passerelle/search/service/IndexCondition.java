package org.passerelle.search.service;

import java.time.Instant;

/**
 * How the index is.
 *
 * @param madeAt when the index in use was made
 * @param entries how many things it knows, tombstones included
 * @param next how many things the index being made knows so far; null when none is being made
 */
public record IndexCondition(Instant madeAt, long entries, Long next) {

    public Instant getMadeAt() {
        return madeAt;
    }

    public long getEntries() {
        return entries;
    }

    public Long getNext() {
        return next;
    }

    /** How far the index being made is, in hundredths. */
    public long getProgress() {
        return next == null || entries == 0 ? 0 : Math.min(100, next * 100 / entries);
    }
}
