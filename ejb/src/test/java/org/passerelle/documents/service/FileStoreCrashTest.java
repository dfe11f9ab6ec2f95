package org.passerelle.documents.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the step at which the server dies, what it promised is there and nothing is partial. */
class FileStoreCrashTest {

    private static final byte[] CONTENT = "Le registre des ponts de glace".getBytes(UTF_8);
    private static final String HASH = hash();

    @TempDir Path root;

    /** Where a server that is killed leaves a file, step after step of the write. */
    private enum Step {
        NOTHING_WRITTEN {
            @Override
            void leave(Path root, Path place) throws IOException {
                part(root, new byte[0]);
            }
        },
        HALF_WRITTEN {
            @Override
            void leave(Path root, Path place) throws IOException {
                part(root, "Le registre des".getBytes(UTF_8));
            }
        },
        ALL_WRITTEN {
            @Override
            void leave(Path root, Path place) throws IOException {
                part(root, CONTENT);
            }
        },
        FOLDERS_MADE {
            @Override
            void leave(Path root, Path place) throws IOException {
                part(root, CONTENT);
                Files.createDirectories(place.getParent());
            }
        },
        NAMED_WITHOUT_A_ROW {
            @Override
            void leave(Path root, Path place) throws IOException {
                Files.createDirectories(place.getParent());
                Files.move(part(root, CONTENT), place, StandardCopyOption.ATOMIC_MOVE);
            }
        },
        BEING_REMOVED {
            @Override
            void leave(Path root, Path place) throws IOException {
                Files.createDirectories(place.getParent());
                Files.write(root.resolve("tmp").resolve(HASH + ".leaving"), CONTENT);
            }
        };

        abstract void leave(Path root, Path place) throws IOException;

        private static Path part(Path root, byte[] bytes) throws IOException {
            return Files.write(root.resolve("tmp").resolve(UUID.randomUUID() + ".part"), bytes);
        }
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void afterAnyStepWhatIsVisibleIsWholeAndTheFileCanBeSentAgain(Step step) throws IOException {
        step.leave(root, new FolderStore(root, 0).path(HASH));

        FolderStore restarted = new FolderStore(root, 0);
        assertThat(restarted.holds(HASH)).isEqualTo(step.ordinal() >= 4);
        everyKeptFileIsWhole(restarted);
        restarted.receive(new ByteArrayInputStream(CONTENT), 1000);
        assertThat(restarted.verify(HASH)).isTrue();

        for (Path part : in(root.resolve("tmp"))) {
            Files.setLastModifiedTime(
                    part, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        }
        new FolderStore(root, 0);
        assertThat(in(root.resolve("tmp"))).isEmpty();
    }

    /** Small files follow each other, so that each kill strikes another step. */
    @RepeatedTest(6)
    void aServerKilledAtAnyMomentKeepsAllThatItAcknowledged(RepetitionInfo turn) throws Exception {
        Process server =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xshare:auto",
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                Server.class.getName(),
                                root.toString())
                        .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader said = server.inputReader()) {
            for (int i = 0; i < 20 + 13 * turn.getCurrentRepetition(); i++) {
                acknowledged.add(said.readLine());
            }
            // Killed through its handle, so that its last words can still be heard.
            server.toHandle().destroyForcibly();
            // What it had said before it died counts too; a line cut short does not.
            said.lines().filter(Hash::is).forEach(acknowledged::add);
        } finally {
            server.destroyForcibly();
        }

        FolderStore restarted = new FolderStore(root, 0);
        assertThat(acknowledged).allMatch(restarted::verify);
        everyKeptFileIsWhole(restarted);
    }

    /** A small disk of its own, where the system lets us have one. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aDiskWithoutOneFreeByteIsSaidLeavesNothingAndWorksAgainWithRoom() throws Exception {
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", root.toString())).isZero();
        try {
            FolderStore store = new FolderStore(root, 0);
            ReceivedFile before = store.receive(new ByteArrayInputStream(CONTENT), 1000);
            Path filler = Files.write(root.resolve("autre"), new byte[2 << 20]);

            assertThatThrownBy(() -> store.receive(new Zeroes(8 << 20), 16 << 20))
                    .isInstanceOf(StorageFullException.class);
            assertThat(in(root.resolve("tmp"))).isEmpty();
            assertThat(store.verify(before.hash())).isTrue();

            Files.delete(filler);
            assertThat(store.verify(store.receive(new Zeroes(2 << 20), 16 << 20).hash())).isTrue();
        } finally {
            run("umount", root.toString());
        }
    }

    private static int run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).start().waitFor();
        } catch (IOException notThere) {
            return 1;
        }
    }

    private static void everyKeptFileIsWhole(FolderStore store) {
        store.forEach(file -> assertThat(store.verify(file.hash())).as(file.hash()).isTrue());
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    private static String hash() {
        try {
            return Sha256.of(new ByteArrayInputStream(CONTENT));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static class Zeroes extends InputStream {

        private int left;

        Zeroes(int size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int howMany) {
            int length = Math.min(left, howMany);
            left -= length;
            return length == 0 ? -1 : length;
        }
    }

    /** Takes in one small file after the other, and says of each when it is safe. */
    static class Server {

        public static void main(String[] arguments) {
            FolderStore store = new FolderStore(Path.of(arguments[0]), 0);
            for (int i = 0; ; i++) {
                byte[] content = ("fichier " + i + " ").repeat(200).getBytes(UTF_8);
                String hash = store.receive(new ByteArrayInputStream(content), 100_000).hash();
                System.out.println(hash);
            }
        }
    }
}
