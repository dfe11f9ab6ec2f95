package org.passerelle.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.ExampleData;

/** A program that people really use opens, locks and saves a document. */
class CadaverIT {

    private static final String GROUP = "Groupes/" + Cast.CLOSED_GROUP;

    private final DavClient ada = DavClient.of("ada.tremblay");

    @Test
    void cadaverFetchesAndSavesBack(@TempDir Path home) throws Exception {
        assumeTrue(
                List.of("/usr/bin/cadaver", "/usr/local/bin/cadaver").stream()
                        .anyMatch(path -> Files.isExecutable(Path.of(path))),
                "cadaver is not installed");
        String name = DavClient.fresh("cadaver.txt");
        ada.put(GROUP + "/" + name, "Premier");
        Files.writeString(home.resolve("retour.txt"), "Second");
        Files.writeString(
                home.resolve(".netrc"),
                "default login ada.tremblay password " + ExampleData.PASSWORD + "\n");
        ProcessBuilder cadaver =
                new ProcessBuilder("cadaver", DavClient.address(GROUP) + "/")
                        .directory(home.toFile())
                        .redirectErrorStream(true);
        cadaver.environment().put("HOME", home.toString());
        Process running = cadaver.start();
        running.getOutputStream()
                .write(
                        "get \"%1$s\" recu.txt\nlock \"%1$s\"\nput retour.txt \"%1$s\"\nunlock \"%1$s\"\nquit\n"
                                .formatted(name)
                                .getBytes(UTF_8));
        running.getOutputStream().close();
        String said = new String(running.getInputStream().readAllBytes(), UTF_8);
        assertThat(running.waitFor(1, TimeUnit.MINUTES)).isTrue();

        assertThat(home.resolve("recu.txt")).as(said).hasContent("Premier");
        assertThat(ada.get(GROUP + "/" + name).body()).as(said).isEqualTo("Second");
    }
}
