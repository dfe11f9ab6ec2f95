package org.passerelle.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
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

/** What was received is safe, whatever it holds. */
class FilesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MEGABYTE = 1 << 20;

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

    /** How many files can be seen under a hash. */
    private static long storedFiles() throws IOException {
        return files(path -> path.getFileName().toString().matches("[0-9a-f]{64}")).size();
    }

    private static List<Path> files(Predicate<Path> which) throws IOException {
        try (Stream<Path> all = Files.walk(House.filesFolder())) {
            return all.filter(Files::isRegularFile).filter(which).toList();
        }
    }
}
