package org.passerelle.common;

/**
 * Something a person did. Services fire one for each act; audit, alerts and indexing observe it in
 * the same transaction.
 */
public interface Activity {

    /** Who did it; {@code null} when the house itself did (an import at start, a scheduled job). */
    Long actorId();

    /** What it was done to. */
    Subject subject();

    /** The name of the act in the audit trail, for example {@code ContentPublished}. */
    default String action() {
        return getClass().getSimpleName();
    }
}
