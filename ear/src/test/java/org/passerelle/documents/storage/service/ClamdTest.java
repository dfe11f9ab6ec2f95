package org.passerelle.documents.storage.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.documents.storage.Antivirus;
import org.passerelle.documents.storage.service.Verdict.Kind;
import org.passerelle.launcher.Eventually;

/** What the antivirus is asked, and how its answers are understood. */
class ClamdTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Path DAEMON = Path.of("/usr/sbin/clamd");

    @TempDir Path folder;

    @Test
    void aHarmlessFileIsCleanAndATestVirusIsFound() throws IOException {
        try (Antivirus antivirus = new Antivirus()) {
            Clamd clamd = new Clamd(antivirus.address(), PATIENCE);

            assertThat(ask(clamd, "Bonjour")).isEqualTo(new Verdict(Kind.CLEAN, ""));
            assertThat(ask(clamd, "")).isEqualTo(new Verdict(Kind.CLEAN, ""));
            assertThat(ask(clamd, Antivirus.TEST_VIRUS))
                    .isEqualTo(new Verdict(Kind.INFECTED, "Eicar-Test-Signature"));
            assertThat(ask(clamd, "x".repeat(200_000)).kind()).isEqualTo(Kind.CLEAN);
            assertThat(antivirus.sizes()).containsExactly(7, 0, 68, 200_000);
        }
    }

    @Test
    void aFileLargerThanItTakesIsNeitherCleanNorInfected() throws IOException {
        try (Antivirus antivirus = new Antivirus()) {
            Verdict verdict = ask(new Clamd(antivirus.address(), PATIENCE), "x".repeat(20 << 20));

            assertThat(verdict.kind()).isEqualTo(Kind.REFUSED);
            assertThat(verdict.words()).contains("size limit");
        }
    }

    @Test
    void anAntivirusThatIsAwayOrSilentIsToBeAskedAgain() throws IOException {
        Antivirus gone = new Antivirus();
        gone.close();
        assertThatThrownBy(() -> ask(new Clamd(gone.address(), PATIENCE), "Bonjour"))
                .isInstanceOf(Clamd.AwayException.class);

        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Clamd clamd = new Clamd("127.0.0.1:" + silent.getLocalPort(), Duration.ofMillis(300));
            assertThatThrownBy(() -> ask(clamd, "Bonjour")).isInstanceOf(Clamd.AwayException.class);
        }
    }

    static boolean theDaemonIsInstalled() {
        return Files.isExecutable(DAEMON);
    }

    /** The real one, where it is installed, with a single signature written here. */
    @Test
    @EnabledIf("theDaemonIsInstalled")
    void theRealDaemonSaysTheSame() throws Exception {
        Path socket = folder.resolve("clamd.ctl");
        Files.writeString(
                folder.resolve("essai.ndb"),
                "Essai.Passerelle:0:*:" + hex("mauvais-fichier-d-essai") + "\n");
        Path settings =
                Files.writeString(
                        folder.resolve("clamd.conf"),
                        "LocalSocket "
                                + socket
                                + "\nDatabaseDirectory "
                                + folder
                                + "\nForeground yes\nStreamMaxLength 1M\n");
        Process daemon =
                new ProcessBuilder(DAEMON.toString(), "--config-file=" + settings)
                        .redirectOutput(folder.resolve("clamd.log").toFile())
                        .redirectErrorStream(true)
                        .start();
        try {
            Eventually.happens("it listens", PATIENCE, () -> Files.exists(socket));
            Clamd clamd = new Clamd(socket.toString(), PATIENCE);

            assertThat(ask(clamd, "Bonjour")).isEqualTo(new Verdict(Kind.CLEAN, ""));
            assertThat(ask(clamd, "un mauvais-fichier-d-essai, ici"))
                    .isEqualTo(new Verdict(Kind.INFECTED, "Essai.Passerelle.UNOFFICIAL"));
            assertThat(ask(clamd, "x".repeat(4 << 20)).kind()).isEqualTo(Kind.REFUSED);
        } finally {
            daemon.destroyForcibly().waitFor();
        }
    }

    private static String hex(String words) {
        return HexFormat.of().formatHex(words.getBytes(StandardCharsets.US_ASCII));
    }

    private static Verdict ask(Clamd clamd, String content) throws IOException {
        return clamd.ask(new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII)));
    }
}
