package org.passerelle.common.service;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Does, in rounds, what waits under one topic of the outbox: at once when woken, and every few
 * seconds in any case, for what another node left behind or what failed before. A round takes some
 * work, does it, and says whether there may be more.
 */
public final class Delivery {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(10);

    private final ScheduledExecutorService executor;
    private final int workers;
    private final BooleanSupplier round;
    private final Semaphore places;
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile boolean stopped;
    private ScheduledFuture<?> look;

    /**
     * @param workers how many rounds may go on at once on this node
     * @param round one round; true when there may be more to do. What it throws is logged, and the
     *     next look tries again
     */
    public Delivery(ScheduledExecutorService executor, int workers, BooleanSupplier round) {
        this.executor = executor;
        this.workers = workers;
        this.round = round;
        this.places = new Semaphore(workers);
    }

    public void start() {
        long millis = LOOK_EVERY.toMillis();
        look = executor.scheduleWithFixedDelay(this::wake, millis, millis, TimeUnit.MILLISECONDS);
    }

    /** Starts a worker unless all are busy; these will look once more before they rest. */
    public void wake() {
        asked.set(true);
        if (stopped || !places.tryAcquire()) {
            return;
        }
        try {
            executor.execute(this::work);
        } catch (RejectedExecutionException serverStops) {
            places.release();
        }
    }

    private void work() {
        try {
            boolean more;
            do {
                asked.set(false);
                more = round.getAsBoolean();
                if (more) {
                    wake();
                }
            } while (!stopped && (more || asked.get()));
        } catch (RuntimeException e) {
            System.getLogger(Delivery.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "A delivery failed; it will be tried again",
                            e);
        } finally {
            places.release();
        }
        if (asked.get()) {
            wake();
        }
    }

    /** Begins no more rounds, and gives those that go on a moment to end. */
    public void stop() {
        stopped = true;
        if (look != null) {
            look.cancel(false);
        }
        try {
            places.tryAcquire(workers, TIME_TO_STOP.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
