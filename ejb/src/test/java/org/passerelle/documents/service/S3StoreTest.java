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
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** What the folder promises, a store that speaks S3 promises too. */
class S3StoreTest {

    private static final String HELLO_HASH =
            "185f8db32271fe25f561a6fc938b2e264306ec304eda518007d1764826381969";
    private static final long LIMIT = 1L << 30;

    @TempDir Path far;
    @TempDir Path near;
    private S3Server server;
    private S3Store store;

    @BeforeEach
    void openTheStore() throws Exception {
        server = new S3Server(far);
        store = new S3Store(server.settings(near));
    }

    @AfterEach
    void closeTheStore() throws Exception {
        store.close();
        server.close();
    }

    @Test
    void aFileIsFoundAgainUnderItsHashAndLeavesNothingHere() throws IOException {
        ReceivedFile received = store.receive(bytes("Hello"), LIMIT);

        assertThat(received).isEqualTo(new ReceivedFile(HELLO_HASH, 5));
        assertThat(store.holds(HELLO_HASH)).isTrue();
        assertThat(store.verify(HELLO_HASH)).isTrue();
        try (InputStream content = store.open(HELLO_HASH)) {
            assertThat(content).hasContent("Hello");
        }
        assertThat(filesHere()).isEmpty();
    }

    @Test
    void aLargeFileGoesInPartsAndComesBackWholeOrFromAnyByte() throws IOException {
        byte[] large = noise((int) (2 * S3Sending.PART) + 12_345);

        String hash = store.receive(new ByteArrayInputStream(large), LIMIT).hash();

        assertThat(store.verify(hash)).isTrue();
        int from = (int) S3Sending.PART - 3;
        try (InputStream rest = store.open(hash, from)) {
            assertThat(rest.readNBytes(1000))
                    .isEqualTo(Arrays.copyOfRange(large, from, from + 1000));
        }
        try (S3Client client = server.client()) {
            assertThat(client.listMultipartUploads(ask -> ask.bucket("passerelle")).uploads())
                    .isEmpty();
        }
    }

    @Test
    void whoNeedsAPathGetsACopyThatIsCleanedAway() throws IOException {
        store.receive(bytes("Hello"), LIMIT);

        try (LocalFile copy = store.localCopy(HELLO_HASH)) {
            assertThat(copy.path()).hasContent("Hello");
            assertThat(filesHere()).containsExactly(copy.path());
        }
        assertThat(filesHere()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsMissing() throws IOException {
        assertThat(store.holds(HELLO_HASH)).isFalse();
        assertThat(store.verify(HELLO_HASH)).isFalse();
        assertThatThrownBy(() -> store.open(HELLO_HASH))
                .hasCauseInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> store.localCopy(HELLO_HASH))
                .hasCauseInstanceOf(NoSuchFileException.class);
        assertThat(filesHere()).isEmpty();
    }

    @Test
    void theSameFileSentTwiceIsKeptOnceAndAFileCutShortIsHealed() {
        store.receive(bytes("Hello"), LIMIT);
        store.receive(bytes("Hello"), LIMIT);
        assertThat(kept()).extracting(KeptFile::hash).containsExactly(HELLO_HASH);

        overwrite("Hel");
        assertThat(store.verify(HELLO_HASH)).isFalse();
        store.receive(bytes("Hello"), LIMIT);

        assertThat(store.verify(HELLO_HASH)).isTrue();
    }

    @Test
    void damagedBytesAreSetAsideAndGoodOnesTakeTheirPlace() {
        store.receive(bytes("Hello"), LIMIT);
        overwrite("Hellp");

        store.setAside(HELLO_HASH);
        assertThat(store.holds(HELLO_HASH)).isFalse();
        assertThat(kept()).isEmpty();
        store.receive(bytes("Hello"), LIMIT);

        assertThat(store.verify(HELLO_HASH)).isTrue();
    }

    @Test
    void onlyWhatIsOlderIsRemoved() {
        store.receive(bytes("Hello"), LIMIT);

        assertThat(store.removeIfOlder(HELLO_HASH, Instant.now().minusSeconds(60))).isFalse();
        assertThat(store.holds(HELLO_HASH)).isTrue();
        assertThat(store.removeIfOlder(HELLO_HASH, Instant.now().plusSeconds(60))).isTrue();
        assertThat(store.holds(HELLO_HASH)).isFalse();
    }

    @Test
    void aStoreThatIsAwayOrRefusesIsAFaultOfTheHouse() throws Exception {
        S3Store stranger = new S3Store(server.stranger(near));
        assertThatThrownBy(() -> stranger.receive(bytes("Hello"), LIMIT))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(store.holds(HELLO_HASH)).isFalse();

        server.close();
        assertThatThrownBy(() -> store.receive(bytes("Hello"), LIMIT))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(filesHere()).isEmpty();
    }

    @Test
    void onlyAHashLeadsToAFile() {
        for (String wrong : List.of("", "../../secret", HELLO_HASH.toUpperCase())) {
            assertThatIllegalArgumentException().isThrownBy(() -> store.open(wrong));
        }
    }

    private void overwrite(String content) {
        try (S3Client client = server.client()) {
            client.putObject(
                    ask -> ask.bucket("passerelle").key("files/18/5f/" + HELLO_HASH),
                    RequestBody.fromString(content));
        }
    }

    private List<KeptFile> kept() {
        List<KeptFile> files = new ArrayList<>();
        store.forEach(files::add);
        return files;
    }

    private List<Path> filesHere() throws IOException {
        try (Stream<Path> all = Files.walk(near)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static InputStream bytes(String content) {
        return new ByteArrayInputStream(content.getBytes(UTF_8));
    }

    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
