package org.passerelle.search.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passerelle.common.Subject;
import org.passerelle.search.FindableVersion;

/**
 * What differs between the database, which is right, and its copy. A change of rights is a new
 * version too; should the rights differ all the same, what the database says holds.
 *
 * @param late what the index does not have, or has in an older version
 * @param left what the index has, and the database no longer
 * @param rights what the index has in the same version, and shows to others
 * @param ahead how many are newer in the index: the database was put back to an earlier day
 */
public record IndexComparison(
        List<Subject> late, List<IndexedVersion> left, List<Subject> rights, int ahead) {

    public IndexComparison {
        late = List.copyOf(late);
        left = List.copyOf(left);
        rights = List.copyOf(rights);
    }

    /**
     * Compares the same stretch of both.
     *
     * @param audiences who may read each, by its number; of what is not among it, only versions are
     *     compared
     */
    public static IndexComparison of(
            List<FindableVersion> rows,
            List<IndexedVersion> entries,
            Map<Long, Set<String>> audiences) {
        Map<Subject, IndexedVersion> indexed = new HashMap<>();
        entries.forEach(entry -> indexed.put(entry.subject(), entry));
        List<Subject> late = new ArrayList<>();
        List<Subject> rights = new ArrayList<>();
        int ahead = 0;
        for (FindableVersion row : rows) {
            IndexedVersion entry = indexed.remove(row.subject());
            if (entry == null || entry.version() < row.version()) {
                late.add(row.subject());
            } else if (entry.version() > row.version()) {
                ahead++;
            } else if (!entry.audience()
                    .equals(audiences.getOrDefault(row.subject().id(), entry.audience()))) {
                rights.add(row.subject());
            }
        }
        List<IndexedVersion> left =
                indexed.values().stream().filter(entry -> !entry.deleted()).toList();
        return new IndexComparison(late, left, rights, ahead);
    }
}
