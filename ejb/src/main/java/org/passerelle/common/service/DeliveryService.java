package org.passerelle.common.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.passerelle.common.Outbox;
import org.passerelle.common.OutboxEntry;
import org.passerelle.common.OutboxEntry.Topic;

/**
 * Lends what waits in the outbox and takes it back. Each step is one short transaction: nothing is
 * held while the work itself is done, and a worker that dies leaves a lease that runs out.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeliveryService {

    private static final String WORKER = ManagementFactory.getRuntimeMXBean().getName();

    @Inject Outbox outbox;

    /** Takes the oldest work that is due; nobody else gets it until the lease runs out. */
    public List<Task> claim(Topic topic, Duration lease, int howMany) {
        return outbox.claim(topic, WORKER, lease, howMany).stream().map(Task::of).toList();
    }

    public void done(Collection<Task> tasks) {
        outbox.remove(tasks.stream().map(Task::entryId).toList());
    }

    /** To be tried again later, and parked when it has been tried often enough. */
    public void failed(Task task, String error) {
        each(List.of(task), entry -> entry.failed(error, Instant.now()));
    }

    /** Not to be tried again before an administrator asks for it. */
    public void park(Task task, String error) {
        each(List.of(task), entry -> entry.park(error, Instant.now()));
    }

    /** Gives work back untried, because what it needs is out of reach. */
    public void postpone(Collection<Task> tasks, Instant until) {
        each(tasks, entry -> entry.postpone(until));
    }

    /** Another worker may have done it meanwhile, when a lease ran out too early. */
    private void each(Collection<Task> tasks, Consumer<OutboxEntry> act) {
        tasks.forEach(task -> outbox.find(task.entryId()).ifPresent(act));
    }
}
