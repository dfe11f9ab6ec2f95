package org.passerelle.search.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passerelle.common.Subject;
import org.passerelle.search.FindableVersion;
import org.passerelle.search.IndexWork;

/**
 * Compares the index with the database, stretch by stretch, and has mended what differs: whatever
 * made it so, a night later it is right again. A new index is made when the database is older than
 * its copy.
 */
@ApplicationScoped
public class SearchReconciliation {

    /** What an entry of the outbox names when the index is to be compared. */
    static final Subject COMPARISON = new Subject(Subject.Kind.SYSTEM, 1);

    private static final int AT_ONCE = 500;

    @Inject SearchIndex index;
    @Inject IndexEntryReading entries;
    @Inject SearchRepairService repairs;
    @Inject IndexLogService log;

    /**
     * Compares everything: what is there, in which version, and who may read it.
     *
     * @param goesOn called now and then, to say that the work is still being done
     */
    public void reconcile(Runnable goesOn) {
        long written = log.begin(IndexWork.Kind.COMPARISON);
        int ahead = 0;
        for (Subject.Kind kind : SearchQuestion.KINDS) {
            long from = 0;
            boolean more = true;
            while (more) {
                goesOn.run();
                List<FindableVersion> rows = entries.versionsAfter(kind, from, AT_ONCE);
                more = rows.size() == AT_ONCE;
                long to = more ? rows.get(rows.size() - 1).subject().id() : Long.MAX_VALUE;
                IndexComparison found = compare(kind, rows, from, to);
                mend(found);
                log.goOn(written, rows.size(), numbers(found));
                ahead += found.ahead();
                from = to;
            }
        }
        if (ahead > 0) {
            repairs.rebuild();
        }
        log.end(written);
    }

    private IndexComparison compare(
            Subject.Kind kind, List<FindableVersion> rows, long from, long to) {
        Map<Long, Set<String>> audiences =
                kind.isContent()
                        ? entries.audiences(rows.stream().map(FindableVersion::subject).toList())
                        : Map.of();
        return IndexComparison.of(rows, index.versions(kind, from, to), audiences);
    }

    private static Map<IndexWork.Difference, Integer> numbers(IndexComparison found) {
        return Map.of(
                IndexWork.Difference.LATE, found.late().size(),
                IndexWork.Difference.LEFTOVER, found.left().size(),
                IndexWork.Difference.RIGHTS, found.rights().size(),
                IndexWork.Difference.AHEAD, found.ahead());
    }

    private void mend(IndexComparison found) {
        found.late().forEach(repairs::index);
        found.rights().forEach(repairs::index);
        index.write(
                found.left().stream()
                        .map(entry -> IndexEntry.tombstone(entry.subject(), entry.version() + 1))
                        .toList());
    }
}
