package org.passerelle.bench;

import static org.passerelle.bench.Report.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files on their way in: one large one, as fast as the bare server writes it; many small ones. */
final class UploadBench {

    private static final String PIECE = "Content-Type: application/offset+octet-stream\r\n";
    private static final long LARGE = Long.getLong("bench.upload", 1L << 30);
    private static final int ROUNDS = 3;
    private static final int SMALL = 10_000;
    private static final int MANY = 1_000;
    private static final int LINES = 3;

    private final Scene scene;
    private final Colleague ada;
    private long seed = System.nanoTime();

    UploadBench(Scene scene) throws SQLException {
        this.scene = scene;
        this.ada = scene.colleagues(1).get(0);
    }

    void run() {
        scene.report().title("Files coming in");
        try {
            Path war = bareWar();
            scene.servers().asadmin("deploy", "--name=brut", "--contextroot=/brut", war.toString());
            try {
                oneLargeFile(Files.createTempFile(war.getParent(), "brut", ".bin"));
            } finally {
                scene.servers().asadmin("undeploy", "brut");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        memory();
        manySmallFiles();
    }

    private void oneLargeFile(Path copy) throws IOException {
        bare(copy, "", LARGE / 8);
        send(LARGE / 8);
        double bare = Double.MAX_VALUE;
        double forced = Double.MAX_VALUE;
        double house = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            bare = Math.min(bare, bare(copy, "", LARGE));
            forced = Math.min(forced, bare(copy, "X-Force: yes\r\n", LARGE));
            house = Math.min(house, send(LARGE));
        }
        Files.delete(copy);
        scene.report().columns("", "seconds", "MB/s");
        show("bare servlet that writes to the disk", bare);
        show("the same, forced to disk before it answers", forced);
        show("the house: hashed, forced to disk, a document", house);
        scene.report().line("");
        scene.report()
                .line(
                        "The best of "
                                + ROUNDS
                                + " of "
                                + (LARGE >> 20)
                                + " MiB; the house reaches "
                                + figure(bare / house)
                                + " of the bare servlet (wanted: 0.70).");
    }

    private void show(String name, double seconds) {
        scene.report().row(name, figure(seconds), figure(LARGE / seconds / 1e6));
    }

    private double bare(Path copy, String how, long size) {
        long begin = System.nanoTime();
        Answer answer =
                ada.bytes(
                        "POST",
                        "/brut/",
                        "X-File: "
                                + copy
                                + "\r\n"
                                + how
                                + "Content-Type: application/octet-stream\r\n",
                        size,
                        new Bytes(seed++, size));
        mustBe(answer, 204);
        return (System.nanoTime() - begin) / 1e9;
    }

    private double send(long size) {
        long begin = System.nanoTime();
        String address =
                announce(ada, "grand-" + seed + ".bin", size, InputStream.nullInputStream());
        Answer answer =
                ada.bytes(
                        "PATCH",
                        address,
                        PIECE + "Upload-Offset: 0\r\n",
                        size,
                        new Bytes(seed++, size));
        mustBe(answer, 200);
        return (System.nanoTime() - begin) / 1e9;
    }

    /** Announces a file, with all its bytes when it is small. */
    private static String announce(Colleague who, String name, long size, InputStream content) {
        boolean small = size <= SMALL;
        Answer answer =
                who.bytes(
                        "POST",
                        "/documents/envois",
                        (small ? PIECE : "")
                                + "Upload-Length: "
                                + size
                                + "\r\nUpload-Metadata: filename "
                                + Base64.getEncoder()
                                        .encodeToString(name.getBytes(StandardCharsets.UTF_8))
                                + "\r\nIdempotency-Key: "
                                + name
                                + "\r\n",
                        small ? size : 0,
                        content);
        mustBe(answer, 201);
        return answer.header("Location");
    }

    private void memory() {
        long before = scene.machine().liveHeap();
        AtomicLong highest = new AtomicLong();
        AtomicBoolean over = new AtomicBoolean();
        Thread watching =
                new Thread(
                        () -> {
                            while (!over.get()) {
                                long used = scene.machine().usedHeap();
                                highest.accumulateAndGet(used, Math::max);
                            }
                        });
        watching.start();
        send(2 * LARGE);
        over.set(true);
        long after = scene.machine().liveHeap();
        scene.report()
                .line(
                        "Heap over an upload of "
                                + (2 * LARGE >> 20)
                                + " MiB: alive before "
                                + figure(before / 1e6)
                                + " MB, alive after "
                                + figure(after / 1e6)
                                + " MB, at most used meanwhile, garbage included, "
                                + figure(highest.get() / 1e6)
                                + " MB.");
    }

    private void manySmallFiles() {
        String drop = "petit-" + seed + "-";
        long begin = System.nanoTime();
        ExecutorService lines = Executors.newFixedThreadPool(LINES);
        try {
            List<Future<?>> sent = new ArrayList<>();
            for (int line = 0; line < LINES; line++) {
                Colleague who = ada.onAnotherLine();
                int first = line;
                sent.add(lines.submit(() -> deposit(who, drop, first)));
            }
            for (Future<?> one : sent) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            lines.shutdown();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        scene.report()
                .line(
                        MANY
                                + " files of "
                                + SMALL
                                + " bytes on "
                                + LINES
                                + " lines, with the requests of the script in the page: "
                                + figure(seconds)
                                + " s, "
                                + figure(MANY / seconds)
                                + " a second (wanted: 60 s).");
    }

    private void deposit(Colleague who, String drop, int first) {
        for (int file = first; file < MANY; file += LINES) {
            announce(who, drop + file + ".bin", SMALL, new Bytes(seed + file, SMALL));
        }
    }

    private static void mustBe(Answer answer, int status) {
        if (answer.status() != status) {
            throw new IllegalStateException(answer.status() + " " + answer.text());
        }
    }

    private static Path bareWar() throws IOException {
        Path war = Files.createTempFile(Files.createTempDirectory("brut"), "brut", ".war");
        String name = BareServlet.class.getName().replace('.', '/') + ".class";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war));
                InputStream code = BareServlet.class.getClassLoader().getResourceAsStream(name)) {
            zip.putNextEntry(new ZipEntry("WEB-INF/classes/" + name));
            code.transferTo(zip);
        }
        return war;
    }
}
