package org.passerelle.common.service;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The works that the house does now and then; they end when the house does. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@ManagedScheduledExecutorDefinition(name = "java:app/concurrent/periodicWorks", maxAsync = 5)
public class PeriodicWorks {

    /** Long beside a step, short beside the patience of people when a node has died. */
    private static final Duration USUAL_LEASE = Duration.ofMinutes(3);

    @Resource(lookup = "java:app/concurrent/periodicWorks")
    ManagedScheduledExecutorService executor;

    @Inject LeaseService leases;

    private final List<PeriodicWork> works = new CopyOnWriteArrayList<>();

    /**
     * Looks for work from now on.
     *
     * @param name what the lease is called
     * @param step one step; true when there may be more to do
     */
    public PeriodicWork begin(String name, Duration pause, BooleanSupplier step) {
        return begin(name, pause, USUAL_LEASE, step);
    }

    /**
     * @param lease for how long a node may be silent before another takes its place
     */
    public PeriodicWork begin(String name, Duration pause, Duration lease, BooleanSupplier step) {
        PeriodicWork work = new PeriodicWork(leases, name, lease, step);
        work.every(pause, executor);
        works.add(work);
        return work;
    }

    /** Does it now and then on each node, which has something of its own to look after. */
    public void everywhere(Duration pause, Runnable work) {
        long millis = pause.toMillis();
        executor.scheduleWithFixedDelay(work, millis, millis, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        works.forEach(PeriodicWork::stop);
    }
}
