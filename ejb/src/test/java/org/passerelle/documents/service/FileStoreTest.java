package org.passerelle.documents.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {

    private static final long LIMIT = 1000;
    private static final String HELLO_HASH =
            "185f8db32271fe25f561a6fc938b2e264306ec304eda518007d1764826381969";

    @TempDir Path root;
    private FolderStore store;

    @BeforeEach
    void openTheStore() {
        store = new FolderStore(root, 0);
    }

    @Test
    void aFileIsFoundAgainUnderItsHash() throws IOException {
        ReceivedFile received = store.receive(bytes("Hello"), LIMIT);

        assertThat(received).isEqualTo(new ReceivedFile(HELLO_HASH, 5));
        assertThat(store.holds(HELLO_HASH)).isTrue();
        assertThat(store.verify(HELLO_HASH)).isTrue();
        assertThat(store.path(HELLO_HASH))
                .isEqualTo(root.resolve("18").resolve("5f").resolve(HELLO_HASH))
                .hasContent("Hello");
        try (InputStream content = store.open(HELLO_HASH)) {
            assertThat(content).hasContent("Hello");
        }
        assertThat(arrivals()).isEmpty();
    }

    @Test
    void anEmptyFileIsAFile() {
        assertThat(store.receive(bytes(""), LIMIT).size()).isZero();
    }

    @Test
    void theSameFileSentTwiceIsKeptOnceAndIsYoungAgain() throws IOException {
        store.receive(bytes("Hello"), LIMIT);
        FileTime lastMonth = FileTime.from(Instant.now().minus(Duration.ofDays(30)));
        Files.setLastModifiedTime(store.path(HELLO_HASH), lastMonth);

        store.receive(bytes("Hello"), LIMIT);

        assertThat(everyFile()).containsExactly(store.path(HELLO_HASH));
        assertThat(Files.getLastModifiedTime(store.path(HELLO_HASH)).toInstant())
                .isAfter(Instant.now().minus(Duration.ofHours(1)));
    }

    @Test
    void theSameFileSentByManyAtOnceIsKeptOnce() throws Exception {
        byte[] content = "politique de télétravail ".repeat(40_000).getBytes(UTF_8);
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            Callable<ReceivedFile> sends =
                    () -> store.receive(new ByteArrayInputStream(content), content.length);
            List<Future<ReceivedFile>> sent =
                    people.invokeAll(Stream.generate(() -> sends).limit(16).toList());

            String hash = sent.get(0).get().hash();
            for (Future<ReceivedFile> each : sent) {
                assertThat(each.get()).isEqualTo(new ReceivedFile(hash, content.length));
            }
            assertThat(everyFile()).containsExactly(store.path(hash));
            assertThat(store.verify(hash)).isTrue();
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void aFileOfExactlyTheLimitIsAcceptedAndOneByteMoreIsNot() throws IOException {
        assertThat(store.receive(bytes("x".repeat(1000)), LIMIT).size()).isEqualTo(1000);

        assertThatThrownBy(() -> store.receive(bytes("x".repeat(1001)), LIMIT))
                .isInstanceOf(FileTooLargeException.class);
        assertThat(everyFile()).hasSize(1);
    }

    @Test
    void anEndlessFileIsStoppedAtTheLimit() throws IOException {
        assertThatThrownBy(() -> store.receive(new Endless(), 10_000_000))
                .isInstanceOf(FileTooLargeException.class);
        assertThat(everyFile()).isEmpty();
    }

    @Test
    void aConnectionCutOnTheWayLeavesNothing() throws IOException {
        assertThatThrownBy(() -> store.receive(new CutAfter(300_000), 1_000_000))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("Connection reset");
        assertThat(everyFile()).isEmpty();
    }

    @Test
    void aFullDiskIsSaidBeforeAByteIsRead() {
        FolderStore full = new FolderStore(root, Long.MAX_VALUE);

        assertThatThrownBy(() -> full.receive(new CutAfter(0), LIMIT))
                .isInstanceOf(StorageFullException.class);
    }

    @Test
    void aDiskThatFillsUpOnTheWayIsSaidAndLeavesNothing() throws IOException {
        long free = Files.getFileStore(root).getUsableSpace();
        FolderStore nearlyFull = new FolderStore(root, free - (64 << 20));

        assertThatThrownBy(() -> nearlyFull.receive(new Endless(), free))
                .isInstanceOf(StorageFullException.class);
        assertThat(everyFile()).isEmpty();
    }

    @Test
    void aFlippedByteIsNoticed() throws IOException {
        store.receive(bytes("Hello"), LIMIT);
        Files.write(store.path(HELLO_HASH), "Hellp".getBytes(UTF_8));

        assertThat(store.verify(HELLO_HASH)).isFalse();
    }

    @Test
    void aFileCutShortIsHealedWhenItIsSentAgain() throws IOException {
        store.receive(bytes("Hello"), LIMIT);
        Files.write(
                store.path(HELLO_HASH),
                "Hel".getBytes(UTF_8),
                StandardOpenOption.TRUNCATE_EXISTING);

        store.receive(bytes("Hello"), LIMIT);

        assertThat(store.verify(HELLO_HASH)).isTrue();
    }

    @Test
    void aFileThatIsNotThereIsNotVerified() {
        assertThat(store.holds(HELLO_HASH)).isFalse();
        assertThat(store.verify(HELLO_HASH)).isFalse();
    }

    @Test
    void onlyAHashLeadsToAFile() {
        for (String wrong :
                List.of("", "../../etc/passwd", HELLO_HASH.toUpperCase(), HELLO_HASH + "0")) {
            assertThatIllegalArgumentException().isThrownBy(() -> store.path(wrong));
        }
    }

    @Test
    void whatWasAbandonedYesterdayIsRemovedAtStartAndTodaysArrivalsStay() throws IOException {
        Path today = Files.createFile(root.resolve("tmp").resolve("today.part"));
        Path yesterday = Files.createFile(root.resolve("tmp").resolve("yesterday.part"));
        Files.setLastModifiedTime(
                yesterday, FileTime.from(Instant.now().minus(Duration.ofHours(25))));

        new FolderStore(root, 0);

        assertThat(arrivals()).containsExactly(today);
    }

    private static InputStream bytes(String content) {
        return new ByteArrayInputStream(content.getBytes(UTF_8));
    }

    private List<Path> everyFile() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private List<Path> arrivals() throws IOException {
        try (Stream<Path> all = Files.list(root.resolve("tmp"))) {
            return all.toList();
        }
    }

    /** Somebody who never stops sending. */
    private static class Endless extends InputStream {

        @Override
        public int read() {
            return 'x';
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return length;
        }
    }

    /** Somebody whose train enters a tunnel. */
    private static class CutAfter extends Endless {

        private int left;

        CutAfter(int bytes) {
            left = bytes;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (left <= 0) {
                throw new IOException("Connection reset");
            }
            left -= length;
            return length;
        }
    }
}
