package org.passerelle.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.passerelle.launcher.Place;

/** The machine, and the processes of the house on it. */
final class Machine {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Path folder;

    Machine(Place place) {
        this.folder = place.folder();
    }

    /** One line: what the figures were measured on. */
    static String described() {
        return String.format(
                "%d cores (%s), %.1f GiB, %s %s, Java %s, load before the start %.2f",
                Runtime.getRuntime().availableProcessors(),
                model(),
                SYSTEM.getTotalMemorySize() / (double) (1L << 30),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.version(),
                SYSTEM.getSystemLoadAverage());
    }

    ProcessorTime processorTime() {
        return new ProcessorTime(
                seconds(pid("payara")),
                seconds(pid("mariadb")),
                seconds(pid("elasticsearch")),
                SYSTEM.getProcessCpuTime() / 1e9,
                secondsOfAll());
    }

    /** Bytes of the objects that Payara still reaches, after a full collection. */
    long liveHeap() {
        List<String> lines = jcmd("GC.class_histogram").lines().toList();
        String[] total = lines.get(lines.size() - 1).strip().split("\\s+");
        return Long.parseLong(total[2]);
    }

    /** Bytes of its heap that Payara uses just now, garbage included. */
    long usedHeap() {
        Matcher used = Pattern.compile("used (\\d+)K").matcher(jcmd("GC.heap_info"));
        return used.find() ? Long.parseLong(used.group(1)) << 10 : 0;
    }

    private String jcmd(String command) {
        try {
            Process jcmd =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin/jcmd").toString(),
                                    Long.toString(pid("payara")),
                                    command)
                            .redirectErrorStream(true)
                            .start();
            return new String(jcmd.getInputStream().readAllBytes()).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double seconds(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .map(Duration::toMillis)
                .map(millis -> millis / 1000.0)
                .orElse(Double.NaN);
    }

    /** All that was not idle or waiting for a disk, in the hundredths of seconds Linux counts. */
    private static double secondsOfAll() {
        try {
            String[] spent = Files.readAllLines(Path.of("/proc/stat")).get(0).split("\\s+");
            return IntStream.of(1, 2, 3, 6, 7, 8)
                    .mapToDouble(i -> Double.parseDouble(spent[i]) / 100)
                    .sum();
        } catch (IOException notLinux) {
            return Double.NaN;
        }
    }

    /** The launcher keeps it in a file. */
    private long pid(String server) {
        try {
            return Long.parseLong(
                    Files.readString(folder.resolve(server + ".pid")).strip().split(" ")[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String model() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException notLinux) {
            return "unknown";
        }
    }
}
