package org.passerelle.search.service;

import java.util.List;
import org.passerelle.common.Subject;

/**
 * What became of entries given to the index.
 *
 * @param written how many stand in the index as given, or in a newer version
 * @param failures those that do not, each with its reason
 */
public record WriteOutcome(int written, List<Failure> failures) {

    public WriteOutcome {
        failures = List.copyOf(failures);
    }

    /**
     * One entry refused.
     *
     * @param permanent whether trying again is of no use, because the entry itself is wrong
     */
    public record Failure(Subject subject, String reason, boolean permanent) {}

    public boolean complete() {
        return failures.isEmpty();
    }
}
