package org.passerelle.search.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The outcome of the same entries in two indexes: what failed in either has failed. */
    WriteOutcome and(WriteOutcome other) {
        Map<Subject, Failure> all = new LinkedHashMap<>();
        failures.forEach(failure -> all.put(failure.subject(), failure));
        other.failures.forEach(failure -> all.putIfAbsent(failure.subject(), failure));
        int given = written + failures.size();
        return new WriteOutcome(given - all.size(), List.copyOf(all.values()));
    }

    public boolean complete() {
        return failures.isEmpty();
    }
}
