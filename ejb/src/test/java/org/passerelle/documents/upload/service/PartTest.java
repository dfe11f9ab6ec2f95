package org.passerelle.documents.upload.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.documents.service.FileStore;
import org.passerelle.documents.service.FolderStore;
import org.passerelle.documents.service.ReceivedFile;

class PartTest {

    private static final int SIZE = 1 << 20;

    @TempDir Path folder;

    @Test
    void whatComesInPiecesIsTheSameAsWhatComesAtOnce() throws IOException {
        byte[] bytes = noise();
        Part atOnce = new Part(store(), 1);
        Part inPieces = new Part(store(), 2);

        ReceivedFile whole = atOnce.append(new ByteArrayInputStream(bytes), 0, SIZE).orElseThrow();
        assertThat(inPieces.append(piece(bytes, 0, 1000), 0, SIZE)).isEmpty();
        assertThat(inPieces.append(piece(bytes, 1000, 500_000), 1000, SIZE)).isEmpty();
        ReceivedFile pieces =
                inPieces.append(piece(bytes, 500_000, SIZE), 500_000, SIZE).orElseThrow();

        assertThat(pieces).isEqualTo(whole);
    }

    @Test
    void aCutKeepsWhatHasCome() throws IOException {
        byte[] bytes = noise();
        Part part = new Part(store(), 3);

        assertThatThrownBy(
                        () ->
                                part.append(
                                        new SequenceInputStream(piece(bytes, 0, 70_000), cut()),
                                        0,
                                        SIZE))
                .isInstanceOf(IOException.class);

        assertThat(part.size()).isEqualTo(70_000);
        assertThat(part.append(piece(bytes, 70_000, SIZE), 70_000, SIZE)).isPresent();
    }

    @Test
    void aPieceFromElsewhereOrTooLongIsRefused() throws IOException {
        Part part = new Part(store(), 4);
        part.append(piece(noise(), 0, 10), 0, SIZE);

        assertThatThrownBy(() -> part.append(piece(noise(), 0, 10), 5, SIZE))
                .isInstanceOf(UploadRefusedException.class)
                .hasMessage("refused.not-there");
        assertThatThrownBy(() -> part.append(piece(noise(), 0, 100), 10, 20))
                .isInstanceOf(UploadRefusedException.class)
                .hasMessage("refused.changed");
    }

    @Test
    void whatIsKeptIsStillHereUntilItIsForgotten() throws IOException {
        FileStore store = store();
        Part part = new Part(store, 5);
        ReceivedFile received =
                part.append(new ByteArrayInputStream(noise()), 0, SIZE).orElseThrow();

        part.keep(received);

        assertThat(store.verify(received.hash())).isTrue();
        assertThat(part.size()).as("the row is not written yet").isEqualTo(SIZE);
        part.forget();
        assertThat(part.size()).isZero();
        assertThat(store.verify(received.hash())).isTrue();
    }

    private FileStore store() {
        return new FolderStore(folder);
    }

    private static InputStream piece(byte[] bytes, int from, int to) {
        return new ByteArrayInputStream(Arrays.copyOfRange(bytes, from, to));
    }

    private static InputStream cut() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The line broke");
            }
        };
    }

    private static byte[] noise() {
        byte[] bytes = new byte[SIZE];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
