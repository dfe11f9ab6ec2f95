package org.passerelle.documents.storage.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.documents.service.Sha256;

/** Nobody has a whole file that is not the one that was kept. */
class CheckedContentTest {

    private static final int PIECE = 64 << 10;

    private final AtomicInteger alarms = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 5 * PIECE + 7})
    void soundBytesPassUnchanged(int size) throws IOException {
        byte[] kept = noise(size);

        assertThat(content(kept, hash(kept)).readAllBytes()).isEqualTo(kept);
        CheckedContent begun = content(kept, hash(kept));
        begun.begin();
        assertThat(begun.readAllBytes()).isEqualTo(kept);
        assertThat(alarms).hasValue(0);
    }

    @Test
    void aSmallDamagedFileIsRefusedBeforeItsFirstByte() throws IOException {
        byte[] kept = noise(1000);
        String hash = hash(kept);
        kept[500] ^= 1;

        assertThatThrownBy(() -> content(kept, hash).begin())
                .isInstanceOf(FlawedFileException.class);
        assertThat(alarms).hasValue(1);
    }

    @Test
    void aLargeDamagedFileIsCutOffBeforeItsEnd() throws IOException {
        byte[] kept = noise(3 * PIECE);
        String hash = hash(kept);
        kept[10] ^= 1;
        ByteArrayOutputStream given = new ByteArrayOutputStream();

        assertThatThrownBy(() -> content(kept, hash).transferTo(given))
                .isInstanceOf(FlawedFileException.class);
        assertThat(given.size()).isLessThan(kept.length);
        assertThat(alarms).hasValue(1);
    }

    private CheckedContent content(byte[] bytes, String hash) {
        return new CheckedContent(new ByteArrayInputStream(bytes), hash, alarms::incrementAndGet);
    }

    private static String hash(byte[] bytes) throws IOException {
        return Sha256.of(new ByteArrayInputStream(bytes));
    }

    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(3).nextBytes(bytes);
        return bytes;
    }
}
