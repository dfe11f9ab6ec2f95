package org.passerelle.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/**
 * A closed loop: each colleague asks again as soon as she has her answer, for a while. An answer
 * that is not as it must be ends the measure.
 */
final class Load {

    private static final long LONGEST_MICROS = Duration.ofMinutes(1).toNanos() / 1000;

    private Load() {}

    /**
     * @param times how long each answer took, in microseconds
     */
    record Outcome(Histogram times, double seconds, ProcessorTime spent) {

        double perSecond() {
            return times.getTotalCount() / seconds;
        }

        double millis(double percentile) {
            return times.getValueAtPercentile(percentile) / 1000.0;
        }

        /** What so many seconds of all together are for one answer, in milliseconds. */
        double millisEach(double seconds) {
            return seconds * 1000 / times.getTotalCount();
        }
    }

    /** Each of the requests is asked over and over by one colleague. */
    static Outcome of(List<Runnable> requests, Duration duration, Machine machine) {
        ExecutorService colleagues = Executors.newFixedThreadPool(requests.size());
        try {
            ProcessorTime before = machine.processorTime();
            long begin = System.nanoTime();
            List<Future<Histogram>> running = new ArrayList<>();
            for (Runnable request : requests) {
                running.add(colleagues.submit(() -> repeat(request, begin + duration.toNanos())));
            }
            Histogram all = new Histogram(LONGEST_MICROS, 3);
            for (Future<Histogram> one : running) {
                all.add(one.get());
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            return new Outcome(all, seconds, machine.processorTime().since(before));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            colleagues.shutdownNow();
        }
    }

    private static Histogram repeat(Runnable request, long end) {
        Histogram times = new Histogram(LONGEST_MICROS, 3);
        long asked = System.nanoTime();
        while (asked < end) {
            request.run();
            long answered = System.nanoTime();
            times.recordValue(Math.min(LONGEST_MICROS, (answered - asked) / 1000));
            asked = answered;
        }
        return times;
    }
}
