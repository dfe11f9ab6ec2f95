package org.passerelle.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for what happens a little later, and no longer than it may take. */
public final class Eventually {

    private static final long PAUSE = Duration.ofMillis(50).toNanos();

    private Eventually() {}

    /** Asks again and again; what fails to answer has not happened yet. */
    public static void happens(String what, Duration patience, Callable<Boolean> question) {
        Instant end = Instant.now().plus(patience);
        Exception why;
        do {
            try {
                if (question.call()) {
                    return;
                }
                why = null;
            } catch (Exception notYet) {
                why = notYet;
            }
            LockSupport.parkNanos(PAUSE);
        } while (Instant.now().isBefore(end));
        throw new AssertionError("Within " + patience.toSeconds() + " s: " + what, why);
    }
}
