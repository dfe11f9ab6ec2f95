package org.passerelle.search.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.passerelle.common.Subject;
import org.passerelle.search.IndexWork;

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
    private static final int AT_A_TIME = 3;

    @Resource ManagedExecutorService executor;
    @Inject SearchIndex index;
    @Inject IndexEntryReading entries;
    @Inject SearchRepairService repairs;
    @Inject IndexLogService log;

    private volatile Instant nextLook = Instant.MIN;
    private volatile boolean inRush;

    /**
     * Looks, now and then, whether the index is there and knows today's names of organisations; at
     * once, when much begins or ceases to be written.
     */
    public void keepIndexAsWanted(boolean rush) {
        Instant now = Instant.now();
        if (now.isBefore(nextLook) && rush == inRush) {
            return;
        }
        if (index.ensureIndex(entries.organisationNames(), rush) != IndexState.CURRENT) {
            repairs.rebuild();
        }
        if (inRush && !rush) {
            index.tidy();
        }
        inRush = rush;
        nextLook = now.plus(LOOK_EVERY);
    }

    /**
     * Fills a new index and lets it take the place of the old one.
     *
     * @param goesOn called now and then, to say that the work is still being done
     */
    public void rebuild(Runnable goesOn) {
        List<SynonymRule> names = entries.organisationNames();
        long written = log.begin(IndexWork.Kind.REBUILD);
        try (IndexRebuild rebuild = index.rebuild(names)) {
            for (Subject.Kind kind : SearchQuestion.KINDS) {
                fill(rebuild, kind, goesOn, written);
            }
            rebuild.complete();
        }
        log.end(written);
    }

    /** A few batches at a time: while one is read from the database, others are being written. */
    private void fill(IndexRebuild rebuild, Subject.Kind kind, Runnable goesOn, long written) {
        Queue<Future<?>> going = new ArrayDeque<>();
        List<Subject> next = entries.after(kind, 0, AT_ONCE);
        while (!next.isEmpty()) {
            List<Subject> batch = next;
            going.add(executor.submit(() -> write(rebuild, batch)));
            if (going.size() == AT_A_TIME) {
                await(going.remove());
                goesOn.run();
            }
            log.goOn(written, batch.size(), Map.of());
            next = entries.after(kind, batch.get(batch.size() - 1).id(), AT_ONCE);
        }
        going.forEach(SearchRebuilding::await);
    }

    private void write(IndexRebuild rebuild, List<Subject> batch) {
        rebuild.write(read(batch)).failures().forEach(failure -> repairs.index(failure.subject()));
    }

    private static void await(Future<?> batch) {
        try {
            batch.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
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
