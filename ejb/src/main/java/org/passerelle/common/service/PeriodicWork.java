package org.passerelle.common.service;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A work that the house does now and then, on one node at a time. It is done in steps, each short
 * beside its lease; what fails is logged, and the next look tries again.
 */
public final class PeriodicWork {

    /** Long beside a step, short beside the patience of people when a node has died. */
    public static final Duration USUAL_LEASE = Duration.ofMinutes(3);

    private final ScheduledExecutorService executor;
    private final LeaseService leases;
    private final String name;
    private final Duration lease;
    private final BooleanSupplier step;
    private volatile boolean stopped;
    private ScheduledFuture<?> look;

    /**
     * @param name what the lease is called
     * @param lease for how long a node may be silent before another takes its place
     * @param step one step; true when there may be more to do
     */
    public PeriodicWork(
            ScheduledExecutorService executor,
            LeaseService leases,
            String name,
            Duration lease,
            BooleanSupplier step) {
        this.executor = executor;
        this.leases = leases;
        this.name = name;
        this.lease = lease;
        this.step = step;
    }

    public PeriodicWork every(Duration pause) {
        long millis = pause.toMillis();
        look = executor.scheduleWithFixedDelay(this::look, millis, millis, TimeUnit.MILLISECONDS);
        return this;
    }

    private void look() {
        try {
            boolean more = true;
            while (more && !stopped && leases.take(name, lease)) {
                more = step.getAsBoolean();
            }
        } catch (RuntimeException e) {
            System.getLogger(PeriodicWork.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "The work " + name + " failed; the next look tries again",
                            e);
        }
    }

    /** Whether no more steps are to begin. */
    public boolean isStopped() {
        return stopped;
    }

    public void stop() {
        stopped = true;
        if (look != null) {
            look.cancel(false);
        }
    }
}
