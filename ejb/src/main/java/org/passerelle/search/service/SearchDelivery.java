package org.passerelle.search.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.passerelle.common.OutboxEntry.Topic;
import org.passerelle.common.Subject;
import org.passerelle.common.service.Deliveries;
import org.passerelle.common.service.Delivery;
import org.passerelle.common.service.DeliveryService;
import org.passerelle.common.service.Task;

/**
 * Tells the index what changed. An entry of the outbox names a thing; its state is read when the
 * turn comes, so that many changes of one thing are written once and the newest wins. No
 * transaction is open while the engine is asked. When the engine is away, everything waits; nothing
 * is counted as a failure.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@ManagedScheduledExecutorDefinition(
        name = "java:app/concurrent/searchDelivery",
        maxAsync = SearchDelivery.WORKERS)
public class SearchDelivery {

    static final int WORKERS = 3;

    private static final int AT_ONCE = 250;

    /** After so many claims in a row that were as large as can be, much waits. */
    private static final int MANY_CLAIMS = 8;

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Resource(lookup = "java:app/concurrent/searchDelivery")
    ManagedScheduledExecutorService executor;

    @Inject Deliveries deliveries;
    @Inject DeliveryService outbox;
    @Inject IndexEntryReading entries;
    @Inject SearchIndex index;
    @Inject SearchRebuilding rebuilding;
    @Inject SearchReconciliation reconciliation;
    @Inject SearchRepairService repairs;

    private final AtomicInteger fullClaims = new AtomicInteger();

    private Delivery delivery;

    @PostConstruct
    void start() {
        delivery = deliveries.begin(Topic.INDEX, executor, WORKERS, this::deliver);
    }

    private boolean deliver() {
        try {
            rebuilding.keepIndexAsWanted(fullClaims.get() >= MANY_CLAIMS);
        } catch (SearchUnavailableException e) {
            return false;
        }
        List<Task> tasks = outbox.claim(Topic.INDEX, LEASE, AT_ONCE);
        boolean full = tasks.size() == AT_ONCE;
        int before = fullClaims.getAndUpdate(many -> full ? many + 1 : 0);
        if (tasks.isEmpty()) {
            return before >= MANY_CLAIMS; // Once more, for the index to be as usual again.
        }
        try {
            Map<Subject, List<Task>> bySubject =
                    tasks.stream().collect(Collectors.groupingBy(Task::subject));
            List<Task> rebuilds = bySubject.remove(SearchRebuilding.EVERYTHING);
            List<Task> comparisons = bySubject.remove(SearchReconciliation.COMPARISON);
            write(bySubject);
            if (comparisons != null) {
                work(comparisons, reconciliation::reconcile);
            }
            if (rebuilds != null) {
                work(rebuilds, rebuilding::rebuild);
            }
            return true;
        } catch (SearchUnavailableException e) {
            outbox.postpone(tasks, Instant.now().plus(pause()));
            return false;
        }
    }

    /**
     * However long it takes, its entry is put off for as long again, so that no other node begins.
     */
    private void work(List<Task> tasks, Consumer<Runnable> longWork) {
        try {
            longWork.accept(() -> outbox.postpone(tasks, Instant.now().plus(LEASE)));
            outbox.done(tasks);
        } catch (SearchUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            tasks.forEach(task -> outbox.failed(task, e.toString()));
        }
    }

    private void write(Map<Subject, List<Task>> tasks) {
        List<Subject> readable = tasks.keySet().stream().toList();
        List<IndexEntry> states;
        try {
            states = entries.of(readable);
        } catch (RuntimeException e) {
            // One of them cannot be read: the others must not wait for it.
            tasks.forEach(this::writeAlone);
            return;
        }
        WriteOutcome outcome = index.write(states);
        tellFirstCopies(states);
        settle(tasks, outcome);
    }

    /** Until now they were alone to show their file, and the index counts them apart. */
    private void tellFirstCopies(List<IndexEntry> entries) {
        entries.stream()
                .flatMap(entry -> entry.firstCopy().stream())
                .distinct()
                .forEach(repairs::index);
    }

    private void writeAlone(Subject subject, List<Task> tasks) {
        try {
            List<IndexEntry> states = entries.of(List.of(subject));
            WriteOutcome outcome = index.write(states);
            tellFirstCopies(states);
            settle(Map.of(subject, tasks), outcome);
        } catch (SearchUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            tasks.forEach(task -> outbox.failed(task, e.toString()));
        }
    }

    private void settle(Map<Subject, List<Task>> tasks, WriteOutcome outcome) {
        Map<Subject, WriteOutcome.Failure> failures =
                outcome.failures().stream()
                        .collect(
                                Collectors.toMap(
                                        WriteOutcome.Failure::subject,
                                        Function.identity(),
                                        (first, second) -> first));
        List<Task> done =
                tasks.entrySet().stream()
                        .filter(entry -> !failures.containsKey(entry.getKey()))
                        .flatMap(entry -> entry.getValue().stream())
                        .toList();
        outbox.done(done);
        failures.forEach(
                (subject, failure) -> tasks.get(subject).forEach(task -> note(task, failure)));
    }

    private void note(Task task, WriteOutcome.Failure failure) {
        if (failure.permanent()) {
            outbox.park(task, failure.reason());
        } else {
            outbox.failed(task, failure.reason());
        }
    }

    /** Not the same for every node, so that they do not come back all at once. */
    private static Duration pause() {
        return PAUSE.plusMillis(ThreadLocalRandom.current().nextLong(1_000));
    }

    @PreDestroy
    void stop() {
        delivery.stop();
    }
}
