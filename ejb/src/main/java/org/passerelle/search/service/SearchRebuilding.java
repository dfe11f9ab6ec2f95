package org.passerelle.search.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.passerelle.common.Subject;

/**
 * Makes the index anew from the database: when there is none, when it was lost, and when ministries
 * were renamed. Any node may ask for it by an entry of the outbox; the node that takes the entry
 * does it.
 */
@ApplicationScoped
public class SearchRebuilding {

    /** What an entry of the outbox names when everything is to be indexed again. */
    static final Subject EVERYTHING = new Subject(Subject.Kind.SYSTEM, 0);

    private static final Duration LOOK_EVERY = Duration.ofSeconds(30);
    private static final int AT_ONCE = 250;

    @Inject SearchIndex index;
    @Inject IndexEntryReading entries;
    @Inject SearchRepairService repairs;

    private volatile Instant nextLook = Instant.MIN;

    /** Looks, now and then, whether the index is there and knows today's names of organisations. */
    public void keepIndexAsWanted() {
        Instant now = Instant.now();
        if (now.isBefore(nextLook)) {
            return;
        }
        if (index.ensureIndex(entries.organisationNames()) != IndexState.CURRENT) {
            repairs.rebuild();
        }
        nextLook = now.plus(LOOK_EVERY);
    }

    /**
     * Fills a new index and lets it take the place of the old one.
     *
     * @param goesOn called now and then, to say that the work is still being done
     */
    public void rebuild(Runnable goesOn) {
        List<SynonymRule> names = entries.organisationNames();
        try (IndexRebuild rebuild = index.rebuild(names)) {
            for (Subject.Kind kind : SearchQuestion.KINDS) {
                fill(rebuild, kind, goesOn);
            }
            rebuild.complete();
        }
    }

    private void fill(IndexRebuild rebuild, Subject.Kind kind, Runnable goesOn) {
        List<Subject> next = entries.after(kind, 0, AT_ONCE);
        while (!next.isEmpty()) {
            goesOn.run();
            rebuild.write(read(next))
                    .failures()
                    .forEach(failure -> repairs.index(failure.subject()));
            next = entries.after(kind, next.get(next.size() - 1).id(), AT_ONCE);
        }
    }

    /** One that cannot be read is left to the outbox, which tries again and then parks it. */
    private List<IndexEntry> read(List<Subject> subjects) {
        try {
            return entries.of(subjects);
        } catch (RuntimeException e) {
            if (subjects.size() == 1) {
                repairs.index(subjects.get(0));
                return List.of();
            }
            return subjects.stream().flatMap(one -> read(List.of(one)).stream()).toList();
        }
    }
}
