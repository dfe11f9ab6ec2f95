package org.passerelle.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.launcher.House;

/** Files come in, are read, and go out again to those who may have them. */
class DocumentsIT {

    private static final String GROUP = "Mobilité et santé en hiver";
    private static final String COMMONS = "";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Test
    void whatIsDepositedIsReadAndComesBackTheSame() throws Exception {
        Depositor ada = Depositor.signedInAs("ada.tremblay");
        String words = "Le verglas de janvier\n\nLes trottoirs sont sablés avant sept heures.\n";

        long id =
                ada.deposit(COMMONS, "Verglas_de_janvier.txt", words.getBytes(UTF_8)).documentId();

        assertThat(new String(ada.download(id).body().readAllBytes(), UTF_8)).isEqualTo(words);
        await(() -> ada.get("/documents/document?id=" + id).body().contains("sablés avant sept"));
        assertThat(ada.get("/documents").body()).contains("Verglas de janvier");
    }

    @Test
    void aFileLargerThanTheMemoryOfTheServerGoesThroughWhole() throws Exception {
        Depositor ada = Depositor.signedInAs("ada.tremblay");
        long size = 1200L << 20;

        long id = ada.deposit(COMMONS, "releves.bin", new LargeFile(7, size)).documentId();

        try (InputStream back = ada.download(id).body()) {
            assertThat(LargeFile.hash(back)).isEqualTo(LargeFile.hash(new LargeFile(7, size)));
        }
    }

    @Test
    void aFileThatSwellsLeavesTheServerAloneAndComesBackTheSame() throws Exception {
        Depositor ada = Depositor.signedInAs("ada.tremblay");
        byte[] bomb = swellingDocument();

        long id = ada.deposit(COMMONS, "gonfle.docx", bomb).documentId();

        await(
                () ->
                        !ada.get("/documents/document?id=" + id)
                                .body()
                                .contains("en cours de lecture"));
        assertThat(ada.download(id).body().readAllBytes()).isEqualTo(bomb);
        long after = ada.deposit(COMMONS, "apres.txt", "Tout va bien".getBytes(UTF_8)).documentId();
        await(() -> ada.get("/documents/document?id=" + after).body().contains("Tout va bien"));
    }

    @ParameterizedTest
    @CsvSource({
        "piege.html, <script>alert(1)</script>",
        "piege.svg, <svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "piege.xhtml, <html xmlns='http://www.w3.org/1999/xhtml'><script>alert(1)</script></html>"
    })
    void whatCouldActIsOnlyEverHandedOverAsAFile(String name, String content) throws Exception {
        Depositor ada = Depositor.signedInAs("ada.tremblay");
        long id = ada.deposit(COMMONS, name, content.getBytes(UTF_8)).documentId();

        HttpResponse<String> answer = ada.get("/documents/telecharger?apercu=1&id=" + id);

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/octet-stream");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValue("sandbox; default-src 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void theOutsiderNeitherReadsNorFetchesNorDeposits() throws Exception {
        Depositor ada = Depositor.signedInAs("ada.tremblay");
        Depositor farid = Depositor.signedInAs("farid.benali");
        String group = groupId();
        long id = ada.deposit(group, "Réservé.txt", "Entre nous".getBytes(UTF_8)).documentId();

        assertThat(farid.get("/documents/document?id=" + id).statusCode()).isEqualTo(404);
        assertThat(farid.get("/documents/telecharger?id=" + id).statusCode()).isEqualTo(404);
        assertThat(farid.get("/documents").body()).doesNotContain("Réservé");
        assertThat(farid.get("/documents?groupe=" + group).body()).doesNotContain("Réservé");
        assertThat(farid.deposit(group, "intrus.txt", "Bonjour".getBytes(UTF_8)).status())
                .isEqualTo(403);
    }

    @Test
    void aPartOfAFileIsGivenToWhoAsksForIt() throws Exception {
        Depositor ada = Depositor.signedInAs("ada.tremblay");
        long id = ada.deposit(COMMONS, "parts.txt", "0123456789".getBytes(UTF_8)).documentId();

        HttpResponse<String> part =
                ada.get("/documents/telecharger?id=" + id, "Range", "bytes=2-4");
        String tag = part.headers().firstValue("ETag").orElseThrow();

        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("234");
        assertThat(part.headers().firstValue("Content-Range")).hasValue("bytes 2-4/10");
        assertThat(part.headers().firstValue("Content-Type")).hasValue("text/plain");
        assertThat(ada.get("/documents/telecharger?id=" + id, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void whatWouldBeRefusedIsSaidBeforeItTravels() throws Exception {
        Depositor ada = Depositor.signedInAs("ada.tremblay");

        HttpResponse<String> tooLarge =
                ada.get("/documents/televersement?taille=3000000000", "Accept", "application/json");

        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(tooLarge.body()).contains("trop gros").contains("2,1\u00a0Go");
        assertThat(ada.deposit(COMMONS, "vide.txt", new byte[0]).status()).isEqualTo(422);
    }

    /** A word-processor file of one megabyte that is one gigabyte long once unfolded. */
    private static byte[] swellingDocument() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(
                    ("<Types"
                                    + " xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override"
                                    + " PartName='/word/document.xml' ContentType='application/vnd"
                                    + ".openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>")
                            .getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] spaces = " ".repeat(1 << 20).getBytes(UTF_8);
            for (int i = 0; i < 1024; i++) {
                zip.write(spaces);
            }
        }
        return file.toByteArray();
    }

    private static String groupId() throws Exception {
        try (Connection connection = House.connect();
                PreparedStatement query =
                        connection.prepareStatement(
                                "SELECT id FROM working_group WHERE name = ?")) {
            query.setString(1, GROUP);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.call()) {
            assertThat(Instant.now()).as("It takes too long").isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        }
    }
}
