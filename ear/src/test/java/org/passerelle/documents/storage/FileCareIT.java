package org.passerelle.documents.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Eventually;
import org.passerelle.launcher.House;
import org.passerelle.launcher.Sql;

/** Bytes that changed on the disk are noticed, never given out, and healed by good ones. */
class FileCareIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Caller ada = Cast.ada();
    private final String text = "Le registre des ponts de glace, " + System.nanoTime();
    private final String hash = hash(text);

    @Test
    void aFlippedByteIsNoticedByTheOneWhoAsksForTheFileAndHealedByGoodBytes() throws Exception {
        long id = Cast.deposit(ada, null, "ponts.txt", text);
        flipAByte();

        HttpResponse<String> refused = download(id);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("endommagé").doesNotContain("ponts de glace");
        assertThat(soundness()).isEqualTo("DAMAGED");
        assertThat(Cast.elise().get("/administration/fichiers").body())
                .contains(hash)
                .contains("/documents/document?id=" + id);

        Cast.deposit(ada, null, "ponts-encore.txt", text);
        assertThat(soundness()).isEqualTo("SOUND");
        assertThat(download(id).body()).isEqualTo(text);
    }

    @Test
    void aFlippedByteAndALostFileAreNoticedByThoseWhoLookAfterThem() throws Exception {
        long id = Cast.deposit(ada, null, "ponts.txt", text);
        flipAByte();
        lookNow();
        Eventually.happens("noticed", PATIENCE, () -> soundness().equals("DAMAGED"));
        assertThat(download(id).statusCode()).isEqualTo(409);
        assertThat(place()).doesNotExist();

        Files.writeString(place(), text);
        lookNow();
        Eventually.happens("restored", PATIENCE, () -> soundness().equals("SOUND"));
        assertThat(download(id).body()).isEqualTo(text);

        Files.delete(place());
        lookNow();
        Eventually.happens("missed", PATIENCE, () -> soundness().equals("MISSING"));
        assertThat(download(id).body()).contains("manque sur le disque");
    }

    /** Large files that other tests left must not be waited for. */
    @BeforeAll
    static void lookQuickly() {
        House.set("passerelle.files.verify.pace", "1000");
    }

    @AfterAll
    static void lookAtTheUsualPace() {
        House.set("passerelle.files.verify.pace", null);
    }

    @Test
    void aFileThatNobodyNamesIsRemovedOnlyWhenItWasSeenADayBefore() throws Exception {
        Files.createDirectories(place().getParent());
        Files.writeString(place(), text);
        tidyUp();
        assertThat(strays()).as("it is young").isZero();

        grow();
        tidyUp();
        assertThat(strays()).isEqualTo(1);
        assertThat(place()).exists();

        dayPasses();
        tidyUp();
        assertThat(place()).doesNotExist();
        assertThat(strays()).isZero();
    }

    @Test
    void aFileThatIsSentAgainBeforeItGoesStays() throws Exception {
        Files.createDirectories(place().getParent());
        Files.writeString(place(), text);
        grow();
        tidyUp();
        dayPasses();

        long id = Cast.deposit(ada, null, "ponts.txt", text);
        tidyUp();

        assertThat(download(id).body()).isEqualTo(text);
        assertThat(strays()).isZero();
    }

    @Test
    void aRowThatNoVersionNamesGoesAfterADayAndItsFileLater() throws Exception {
        long id = Cast.deposit(ada, null, "ponts.txt", text);
        Cast.allIsIndexed();
        Sql.execute("UPDATE document_version SET current_of_id = NULL WHERE document_id = ?", id);
        Sql.execute("DELETE FROM document_version WHERE document_id = ?", id);
        Sql.execute("DELETE FROM content_audience WHERE content_id = ?", id);
        Sql.execute("UPDATE stored_file SET stored_at = '2026-01-01' WHERE hash = ?", hash);
        tidyUp();
        assertThat(rows()).isEqualTo(1);
        assertThat(
                        Sql.number(
                                "SELECT unused_since IS NOT NULL FROM stored_file WHERE hash = ?",
                                hash))
                .as("it was noted, for its day to begin")
                .isEqualTo(1);

        Sql.execute("UPDATE stored_file SET unused_since = '2026-01-02' WHERE hash = ?", hash);
        tidyUp();
        assertThat(rows()).isZero();
        assertThat(place()).as("its turn has not come").exists();
    }

    @Test
    void nobodyButAnAdministratorSeesHowFilesFare() {
        assertThat(ada.get("/administration/fichiers").statusCode()).isEqualTo(404);
        assertThat(Cast.elise().get("/administration/fichiers").statusCode()).isEqualTo(200);
    }

    private static void tidyUp() {
        Caller elise = Cast.elise();
        Map<String, String> fields = elise.form("/administration/fichiers", "ranger");
        fields.put("rangerFichiers", "rangerFichiers");
        assertThat(elise.post("/administration/fichiers", fields).statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> download(long id) {
        return ada.get("/documents/telecharger?id=" + id);
    }

    private Path place() {
        return House.filesFolder()
                .resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
    }

    private void flipAByte() throws Exception {
        byte[] bytes = Files.readAllBytes(place());
        bytes[5] ^= 1;
        Files.write(place(), bytes);
    }

    private void grow() throws Exception {
        Files.setLastModifiedTime(
                place(), FileTime.from(Instant.now().minus(Duration.ofHours(25))));
    }

    /** At once, whoever held the lease before. */
    private void lookNow() throws SQLException {
        Sql.execute("DELETE FROM lease WHERE name = 'files.verify'");
        Sql.execute("UPDATE stored_file SET verified_at = NULL WHERE hash = ?", hash);
    }

    private void dayPasses() throws SQLException {
        Sql.execute(
                "UPDATE stray_file SET first_seen = first_seen - INTERVAL 25 HOUR WHERE hash = ?",
                hash);
    }

    private String soundness() throws SQLException {
        return Sql.text("SELECT soundness FROM stored_file WHERE hash = ?", hash);
    }

    private long rows() throws SQLException {
        return Sql.number("SELECT COUNT(*) FROM stored_file WHERE hash = ?", hash);
    }

    private long strays() throws SQLException {
        return Sql.number("SELECT COUNT(*) FROM stray_file WHERE hash = ?", hash);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
