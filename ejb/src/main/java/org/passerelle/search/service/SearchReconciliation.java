package org.passerelle.search.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.passerelle.common.Subject;
import org.passerelle.search.FindableVersion;

/**
 * Compares the index with the database, stretch by stretch, and has mended what differs: whatever
 * made it so, a night later it is right again. A new index is made when the database is older than
 * its copy.
 */
@ApplicationScoped
public class SearchReconciliation {

    /** What an entry of the outbox names when the index is to be compared. */
    static final Subject COMPARISON = new Subject(Subject.Kind.SYSTEM, 1);

    private static final System.Logger LOG = System.getLogger(SearchReconciliation.class.getName());

    private static final int AT_ONCE = 500;

    @Inject SearchIndex index;
    @Inject IndexEntryReading entries;
    @Inject SearchRepairService repairs;

    /**
     * Compares everything.
     *
     * @param goesOn called now and then, to say that the work is still being done
     */
    public void reconcile(Runnable goesOn) {
        long mended = 0;
        int ahead = 0;
        for (Subject.Kind kind : SearchQuestion.KINDS) {
            long from = 0;
            boolean more = true;
            while (more) {
                goesOn.run();
                List<FindableVersion> rows = entries.versionsAfter(kind, from, AT_ONCE);
                more = rows.size() == AT_ONCE;
                long to = more ? rows.get(rows.size() - 1).subject().id() : Long.MAX_VALUE;
                IndexComparison found = IndexComparison.of(rows, index.versions(kind, from, to));
                mend(found);
                mended += found.late().size() + found.left().size();
                ahead += found.ahead();
                from = to;
            }
        }
        if (ahead > 0) {
            repairs.rebuild();
        }
        LOG.log(
                System.Logger.Level.INFO,
                "Index compared with the database: {0} to mend, {1} newer than the database",
                mended,
                ahead);
    }

    private void mend(IndexComparison found) {
        found.late().forEach(repairs::index);
        index.write(
                found.left().stream()
                        .map(entry -> IndexEntry.tombstone(entry.subject(), entry.version() + 1))
                        .toList());
    }
}
