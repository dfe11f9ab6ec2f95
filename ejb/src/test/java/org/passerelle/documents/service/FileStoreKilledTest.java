package org.passerelle.documents.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is on disk when the server dies while somebody is sending a file. */
class FileStoreKilledTest {

    private static final int WHOLE = 64 << 20;
    private static final int HALF = WHOLE / 2;

    @TempDir Path root;

    @Test
    void aServerKilledHalfwayLeavesNoFileUnderAHash() throws Exception {
        Process server = AnotherProcess.of(Server.class, root).redirectErrorStream(true).start();
        try (BufferedReader said = server.inputReader()) {
            assertThat(said.readLine()).isEqualTo("kept");
            assertThat(said.readLine()).isEqualTo("halfway");
        } finally {
            server.destroyForcibly().waitFor();
        }

        assertThat(filesIn(root.resolve("tmp"))).singleElement().satisfies(this::isHalfWritten);
        List<String> kept = filesIn(root).stream().map(f -> f.getFileName().toString()).toList();
        FolderStore restarted = new FolderStore(root, 0);
        assertThat(kept.stream().filter(name -> !name.endsWith(".part")))
                .singleElement()
                .satisfies(hash -> assertThat(restarted.verify(hash)).isTrue());
    }

    private void isHalfWritten(Path part) throws IOException {
        assertThat(Files.size(part)).isBetween(1L, WHOLE - 1L);
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    /** Keeps one file, then waits for the second half of another that never comes. */
    static class Server {

        public static void main(String[] arguments) {
            FolderStore store = new FolderStore(Path.of(arguments[0]), 0);
            store.receive(new Sender(WHOLE, Server::isDone), WHOLE);
            System.out.println("kept");
            store.receive(new Sender(HALF, Server::isSilent), WHOLE);
        }

        private static void isDone() {}

        private static void isSilent() {
            System.out.println("halfway");
            new CompletableFuture<Void>().join();
        }
    }

    private static class Sender extends InputStream {

        private final Runnable then;
        private int left;

        Sender(int bytes, Runnable then) {
            this.left = bytes;
            this.then = then;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left == 0) {
                then.run();
                return -1;
            }
            int sent = Math.min(left, length);
            left -= sent;
            return sent;
        }
    }
}
