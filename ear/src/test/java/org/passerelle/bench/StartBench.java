package org.passerelle.bench;

import static org.passerelle.bench.Report.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.passerelle.launcher.Place;
import org.passerelle.launcher.Servers;

/** From nothing to ready, and from yesterday's data to ready, in a folder of its own. */
final class StartBench {

    private final Report report;

    StartBench(Report report) {
        this.report = report;
    }

    void run() throws IOException {
        Place usual = Place.ofBenchmarks();
        Place place =
                new Place(
                        "bench-start",
                        usual.prefix(),
                        usual.root(),
                        usual.firstPort(),
                        usual.heap(),
                        usual.searchHeap());
        forget(place.folder());
        double first = secondsToStart(place);
        double again = secondsToStart(place);
        forget(place.folder());
        report.title("From launch to ready");
        report.columns("", "seconds");
        report.row("the first time: new domain, new database, example government", figure(first));
        report.row("the next times, with what the last one left", figure(again));
    }

    private static double secondsToStart(Place place) throws IOException {
        long begin = System.nanoTime();
        try (Servers servers = new Servers(place)) {
            servers.start();
            return (System.nanoTime() - begin) / 1e9;
        }
    }

    private static void forget(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
