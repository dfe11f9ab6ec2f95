package org.passerelle.search.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Spares people the wait for an engine that is down. After five failures in a row nobody asks it
 * any more; every five seconds one call is let through to see, and its success opens the way to
 * all.
 */
class CircuitBreaker {

    private static final int FAILURES = 5;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Clock clock;
    private int failures;
    private Instant nextTry;

    CircuitBreaker(Clock clock) {
        this.clock = clock;
        this.nextTry = clock.instant();
    }

    /**
     * Whether a call may be made now. When calls are paused, one caller in five seconds is told
     * yes.
     */
    synchronized boolean allows() {
        if (failures < FAILURES) {
            return true;
        }
        Instant now = clock.instant();
        if (now.isBefore(nextTry)) {
            return false;
        }
        nextTry = now.plus(PAUSE);
        return true;
    }

    synchronized void succeeded() {
        failures = 0;
    }

    synchronized void failed() {
        failures++;
        nextTry = clock.instant().plus(PAUSE);
    }
}
