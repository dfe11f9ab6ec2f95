package org.passerelle.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Eventually;
import org.passerelle.launcher.House;
import org.passerelle.launcher.Sql;

/** What was received is safe, and what was not wholly received is nowhere. */
class FilesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MEGABYTE = 1 << 20;

    @Test
    void aServerKilledDuringAnUploadKeepsWhatItAcknowledgedAndNothingPartial() throws Exception {
        Caller ada = Cast.ada();
        byte[] safe = noise(1, 2 * MEGABYTE);
        long kept = Cast.deposit(ada, null, "acquis.bin", safe);
        long documents = documents();
        long stored = storedFiles();

        try (Socket line = new Socket("localhost", House.baseUri().getPort())) {
            sendHalf(line.getOutputStream(), ada.session());
            Eventually.happens("some of it has arrived", PATIENCE, () -> arriving() > MEGABYTE);
            House.killPayara();
        }
        House.startPayara();
        Cast.leasesRunOut();

        Caller again = Cast.ada();
        assertThat(documents()).isEqualTo(documents);
        assertThat(storedFiles()).isEqualTo(stored);
        assertThat(again.get("/documents").body())
                .contains("acquis")
                .doesNotContain("envoi-sans-fin");
        assertThat(again.download("/documents/telecharger?id=" + kept).body()).isEqualTo(safe);
        long next = Cast.deposit(again, null, "ensuite.bin", safe);
        assertThat(again.download("/documents/telecharger?id=" + next).body()).isEqualTo(safe);
    }

    @Test
    void theSameBytesAreStoredOnce() throws Exception {
        byte[] bytes = noise(2, MEGABYTE);
        Caller ada = Cast.ada();
        Caller bruno = Cast.bruno();
        long before = storedFiles();

        long first = Cast.deposit(ada, null, "le-mien.bin", bytes);
        long second = Cast.deposit(bruno, Cast.group(Cast.CLOSED_GROUP), "le-tien.bin", bytes);

        assertThat(first).isNotEqualTo(second);
        assertThat(storedFiles()).isEqualTo(before + 1);
        assertThat(
                        Sql.number(
                                "SELECT COUNT(DISTINCT file_id) FROM document_version"
                                        + " WHERE document_id IN (?, ?)",
                                first,
                                second))
                .isEqualTo(1);
        assertThat(bruno.download("/documents/telecharger?id=" + second).body()).isEqualTo(bytes);
        assertThat(Cast.farid().get("/documents/telecharger?id=" + second).statusCode())
                .as("the same bytes open no door")
                .isEqualTo(404);
    }

    @Test
    void aFileWithAPasswordIsKeptAndSaysWhyItIsNotRead() throws Exception {
        comesBackAndSays("secret.pdf", encrypted(), "protégé par un mot de passe");
    }

    @Test
    void aFileCutShortIsKeptAndSaysSo() throws Exception {
        byte[] whole = nested(1, noise(3, 4096));
        comesBackAndSays(
                "coupe.docx", Arrays.copyOf(whole, whole.length / 2), "endommagé", "pas de texte");
    }

    @Test
    void aFileWithinAFileWithinAFileLeavesTheServerAlone() throws Exception {
        comesBackAndSays("gigogne.zip", nested(60, noise(4, 64)), "gigogne.zip");
    }

    private static void comesBackAndSays(String name, byte[] file, String... oneOf)
            throws Exception {
        Caller ada = Cast.ada();
        long id = Cast.deposit(ada, null, name, file);
        Eventually.happens(
                "it has been looked at",
                PATIENCE,
                () -> {
                    assertAnswersPromptly(ada);
                    return !ada.get("/documents/document?id=" + id)
                            .body()
                            .contains("en cours de lecture");
                });

        assertThat(ada.get("/documents/document?id=" + id).body()).containsAnyOf(oneOf);
        HttpResponse<byte[]> back = ada.download("/documents/telecharger?id=" + id);
        assertThat(back.body()).isEqualTo(file);
    }

    private static void assertAnswersPromptly(Caller who) {
        long start = System.nanoTime();
        assertThat(who.get("/accueil").statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    /** Says that much will come, sends some, and leaves the line open. */
    private static void sendHalf(OutputStream line, String session) throws IOException {
        String part =
                "--b\r\n"
                        + "Content-Disposition: form-data; name=\"fichier\";"
                        + " filename=\"envoi-sans-fin.bin\"\r\n\r\n";
        String head =
                "POST /documents/televersement HTTP/1.1\r\nHost: localhost:"
                        + House.baseUri().getPort()
                        + "\r\nCookie: session="
                        + session
                        + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: "
                        + 50 * MEGABYTE
                        + "\r\n\r\n"
                        + part;
        line.write(head.getBytes(StandardCharsets.US_ASCII));
        line.write(noise(5, 10 * MEGABYTE));
        line.flush();
    }

    private static byte[] encrypted() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(
                    new StandardProtectionPolicy("maître", "secret", new AccessPermission()));
            document.save(file);
        }
        return file.toByteArray();
    }

    private static byte[] nested(int times, byte[] innermost) throws IOException {
        byte[] content = innermost;
        for (int i = 0; i < times; i++) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(file)) {
                zip.putNextEntry(new ZipEntry(i == 0 ? "word/document.xml" : "dedans.zip"));
                zip.write(content);
            }
            content = file.toByteArray();
        }
        return content;
    }

    /** Bytes that nobody else sends. */
    private static byte[] noise(long seed, int size) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static long documents() throws Exception {
        return Sql.number("SELECT COUNT(*) FROM document_version");
    }

    /** How many files can be seen under a hash. */
    private static long storedFiles() throws IOException {
        return files(path -> path.getFileName().toString().matches("[0-9a-f]{64}")).size();
    }

    /** How much has arrived of what is on its way. */
    private static long arriving() throws IOException {
        long bytes = 0;
        for (Path part : files(path -> path.getParent().endsWith("tmp"))) {
            bytes += Files.size(part);
        }
        return bytes;
    }

    private static List<Path> files(Predicate<Path> which) throws IOException {
        try (Stream<Path> all = Files.walk(House.filesFolder())) {
            return all.filter(Files::isRegularFile).filter(which).toList();
        }
    }
}
