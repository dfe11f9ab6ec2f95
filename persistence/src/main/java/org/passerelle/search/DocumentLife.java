package org.passerelle.search;

import java.time.LocalDate;

/**
 * Where a document stands.
 *
 * @param official whether a version of it is an official record
 * @param from null when it has no beginning
 * @param until null when it has no end
 */
public record DocumentLife(boolean official, LocalDate from, LocalDate until) {

    /** Whether it begins or ends at all. */
    public boolean lasts() {
        return from != null || until != null;
    }
}
