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

    private final LeaseService leases;
    private final String name;
    private final Duration lease;
    private final BooleanSupplier step;
    private volatile boolean stopped;
    private ScheduledFuture<?> look;

    PeriodicWork(LeaseService leases, String name, Duration lease, BooleanSupplier step) {
        this.leases = leases;
        this.name = name;
        this.lease = lease;
        this.step = step;
    }

    void every(Duration pause, ScheduledExecutorService executor) {
        long millis = pause.toMillis();
        look = executor.scheduleWithFixedDelay(this::look, millis, millis, TimeUnit.MILLISECONDS);
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

    void stop() {
        stopped = true;
        if (look != null) {
            look.cancel(false);
        }
    }
}
