package org.passerelle.search.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.common.Subject;
import org.passerelle.search.FindableVersion;

/**
 * What differs between the database, which is right, and its copy. A change of rights is a new
 * version too, so that versions say all.
 *
 * @param late what the index does not have, or has in an older version
 * @param left what the index has, and the database no longer
 * @param ahead how many are newer in the index: the database was put back to an earlier day
 */
public record IndexComparison(List<Subject> late, List<IndexedVersion> left, int ahead) {

    public IndexComparison {
        late = List.copyOf(late);
        left = List.copyOf(left);
    }

    /** Compares the same stretch of both. */
    public static IndexComparison of(List<FindableVersion> rows, List<IndexedVersion> entries) {
        Map<Subject, IndexedVersion> indexed = new HashMap<>();
        entries.forEach(entry -> indexed.put(entry.subject(), entry));
        List<Subject> late = new ArrayList<>();
        int ahead = 0;
        for (FindableVersion row : rows) {
            IndexedVersion entry = indexed.remove(row.subject());
            if (entry == null || entry.version() < row.version()) {
                late.add(row.subject());
            } else if (entry.version() > row.version()) {
                ahead++;
            }
        }
        List<IndexedVersion> left =
                indexed.values().stream().filter(entry -> !entry.deleted()).toList();
        return new IndexComparison(late, left, ahead);
    }
}
