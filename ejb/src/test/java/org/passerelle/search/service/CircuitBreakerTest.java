package org.passerelle.search.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {

    private final HandClock clock = new HandClock();
    private final CircuitBreaker breaker = new CircuitBreaker(clock);

    @Test
    void opensAfterFiveFailuresInARow() {
        fail(4);
        breaker.succeeded();
        fail(4);
        assertThat(breaker.allows()).isTrue();

        breaker.failed();
        assertThat(breaker.allows()).isFalse();
    }

    @Test
    void letsOneCallThroughEveryFiveSeconds() {
        fail(5);

        clock.passes(Duration.ofSeconds(5));
        assertThat(breaker.allows()).isTrue();
        assertThat(breaker.allows()).isFalse();
    }

    @Test
    void oneSuccessOpensTheWayToAll() {
        fail(5);
        clock.passes(Duration.ofSeconds(5));
        assertThat(breaker.allows()).isTrue();
        breaker.succeeded();

        assertThat(breaker.allows()).isTrue();
        assertThat(breaker.allows()).isTrue();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            breaker.failed();
        }
    }

    private static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-01-05T13:00:00Z");

        void passes(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
