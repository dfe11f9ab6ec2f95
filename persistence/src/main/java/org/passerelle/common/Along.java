package org.passerelle.common;

import jakarta.persistence.TypedQuery;

/**
 * Reads in the same statement what will be shown beside what is asked for, so that a list never
 * asks once for each row. EclipseLink 4.0.1 drops the second of two JOIN FETCH that follow one
 * another; its hint follows a path of any length.
 */
public final class Along {

    private Along() {}

    /**
     * @param paths from the name that the query gives to what it selects, for example {@code
     *     c.author.current.organisation}; what is missing on the way does not remove the row
     */
    public static <T> TypedQuery<T> with(TypedQuery<T> query, String... paths) {
        for (String path : paths) {
            query.setHint("eclipselink.left-join-fetch", path);
        }
        return query;
    }

    /**
     * Reads what belongs to each row, sets of words or of things, for all rows together: one
     * statement for each path when the first row is asked for it.
     */
    public static <T> TypedQuery<T> inBatches(TypedQuery<T> query, String... paths) {
        query.setHint("eclipselink.batch.type", "IN");
        for (String path : paths) {
            query.setHint("eclipselink.batch", path);
        }
        return query;
    }
}
