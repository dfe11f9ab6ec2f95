package org.passerelle.common.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class DeliveryTest {

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(4);

    @AfterEach
    void stopThreads() {
        threads.shutdownNow();
    }

    @Test
    void goesOnUntilNothingIsLeft() throws Exception {
        AtomicInteger left = new AtomicInteger(5);
        CountDownLatch nothingLeft = new CountDownLatch(1);
        Delivery delivery =
                new Delivery(
                        threads,
                        1,
                        () -> {
                            if (left.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
                                return true;
                            }
                            nothingLeft.countDown();
                            return false;
                        });

        delivery.wake();

        assertThat(nothingLeft.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void looksOnceMoreWhenAskedWhileBusy() throws Exception {
        AtomicReference<Delivery> delivery = new AtomicReference<>();
        CountDownLatch twoRounds = new CountDownLatch(2);
        delivery.set(
                new Delivery(
                        threads,
                        1,
                        () -> {
                            if (twoRounds.getCount() == 2) {
                                delivery.get().wake();
                            }
                            twoRounds.countDown();
                            return false;
                        }));

        delivery.get().wake();

        assertThat(twoRounds.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void worksWithSeveralHandsWhenThereIsMore() throws Exception {
        CyclicBarrier bothAtWork = new CyclicBarrier(2);
        AtomicInteger rounds = new AtomicInteger();
        CountDownLatch met = new CountDownLatch(2);
        Delivery delivery =
                new Delivery(
                        threads,
                        2,
                        () -> {
                            if (rounds.incrementAndGet() == 1) {
                                return true;
                            }
                            try {
                                bothAtWork.await(10, TimeUnit.SECONDS);
                                met.countDown();
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                            return false;
                        });

        delivery.wake();
        delivery.wake();

        assertThat(met.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void survivesARoundThatFails() throws Exception {
        AtomicInteger rounds = new AtomicInteger();
        CountDownLatch failed = new CountDownLatch(1);
        CountDownLatch succeeded = new CountDownLatch(1);
        Delivery delivery =
                new Delivery(
                        threads,
                        1,
                        () -> {
                            if (rounds.incrementAndGet() == 1) {
                                failed.countDown();
                                throw new IllegalStateException("The database is away");
                            }
                            succeeded.countDown();
                            return false;
                        });

        delivery.wake();
        assertThat(failed.await(10, TimeUnit.SECONDS)).isTrue();
        delivery.wake();

        assertThat(succeeded.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void beginsNothingOnceStopped() {
        AtomicInteger rounds = new AtomicInteger();
        Delivery delivery = new Delivery(threads, 1, () -> rounds.incrementAndGet() > 0);
        delivery.start();

        delivery.stop();
        delivery.wake();
        threads.shutdown();

        assertThat(threads.isShutdown()).isTrue();
        assertThat(rounds).hasValue(0);
    }
}
