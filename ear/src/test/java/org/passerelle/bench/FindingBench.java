package org.passerelle.bench;

import static org.passerelle.bench.Report.figure;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/**
 * From the moment a comment is sent until the search page shows it, asked by another person. Each
 * comment has a word that nobody used before.
 */
final class FindingBench {

    private static final int COMMENTS = Integer.getInteger("bench.comments", 120);
    private static final Duration LOOK_EVERY = Duration.ofMillis(10);
    private static final long PATIENCE_MILLIS = 30_000;

    private final Scene scene;
    private final Random random = new Random();

    FindingBench(Scene scene) {
        this.scene = scene;
    }

    void run() throws SQLException {
        Colleague writer = scene.colleagues(2).get(0);
        Colleague reader = scene.colleagues(2).get(1);
        String discussion = open(writer);
        Histogram millis = new Histogram(PATIENCE_MILLIS, 3);
        for (int i = 0; i < COMMENTS; i++) {
            // The engine looks at new entries every second: so that we do not keep step with it.
            LockSupport.parkNanos(Duration.ofMillis(random.nextInt(1000)).toNanos());
            millis.recordValue(publishAndFind(writer, reader, discussion));
        }
        scene.report().title("From sent to found (" + COMMENTS + " comments)");
        scene.report().columns("", "p50 ms", "p95 ms", "max ms");
        scene.report()
                .row(
                        "comment found by another person",
                        figure(millis.getValueAtPercentile(50)),
                        figure(millis.getValueAtPercentile(95)),
                        figure(millis.getMaxValue()));
    }

    private static String open(Colleague writer) {
        Map<String, String> fields = writer.form("/discussions/nouvelle", "ouverture");
        fields.put("title", "Combien de temps avant d’être trouvé?");
        fields.put("text", "Chaque commentaire porte un mot nouveau.");
        fields.put("language", "fr");
        fields.put("groupId", "");
        fields.put("ouvrir", "ouvrir");
        return writer.post("/discussions/nouvelle", fields).replaceAll(".*id=", "");
    }

    private long publishAndFind(Colleague writer, Colleague reader, String discussion) {
        String word = word();
        Runnable sending =
                writer.comment("/discussions/discussion?id=" + discussion, "Le mot est " + word);
        long begin = System.nanoTime();
        sending.run();
        while (!reader.read("/recherche?q=" + word)
                .text()
                .contains("discussion?id=" + discussion)) {
            if (millisSince(begin) > PATIENCE_MILLIS) {
                throw new IllegalStateException("Never found: " + word);
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
        return millisSince(begin);
    }

    private static long millisSince(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }

    /** Twelve letters by chance: nothing resembles it. */
    private String word() {
        return random.ints(12, 'b', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
