package org.passerelle.documents.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Eventually;
import org.passerelle.launcher.House;
import org.passerelle.launcher.Sql;

/** Nobody is given a file before the antivirus has answered, and never one that is infected. */
class AntivirusIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SETTING = "passerelle.antivirus.address";

    private final Caller ada = Cast.ada();
    private Antivirus antivirus = new Antivirus();
    private int written;

    @BeforeEach
    void theHouseHasAnAntivirus() {
        House.set(SETTING, antivirus.address());
        Eventually.happens(
                "it is asked", PATIENCE, () -> !scan(deposit("Pour voir")).equals("NOT_SCANNED"));
    }

    @AfterEach
    void theHouseHasNone() {
        antivirus.close();
        House.set(SETTING, null);
        Eventually.happens(
                "nobody is asked",
                PATIENCE,
                () -> scan(deposit("Pour voir encore")).equals("NOT_SCANNED"));
    }

    @Test
    void aCleanFileIsGivenOutAndRead() throws Exception {
        long id = deposit("Le balisage des sentiers enneigés");

        becomes(id, "CLEAN");
        assertThat(download(id).statusCode()).isEqualTo(200);
        Eventually.happens("it is read", PATIENCE, () -> text(id).contains("balisage"));
    }

    @Test
    void anInfectedFileIsGivenToNobodyAndItsDepositorIsTold() throws Exception {
        String virus = Antivirus.TEST_VIRUS + " " + System.nanoTime();
        long id = Cast.deposit(ada, null, "virus.txt", virus);

        becomes(id, "INFECTED");
        assertThat(download(id).statusCode()).isEqualTo(409);
        assertThat(download(id).body()).contains("menace").doesNotContain(Antivirus.TEST_VIRUS);
        assertThat(ada.get("/alertes").body()).contains("une menace dans le fichier");
        assertThat(Cast.elise().get("/administration/fichiers").body())
                .contains("Eicar-Test-Signature");
        assertThat(text(id)).isEmpty();

        HttpResponse<String> again =
                ada.upload(
                        "/documents/televersement",
                        Map.of("groupe", ""),
                        "fichier",
                        "encore.txt",
                        virus.getBytes());
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("menace");
    }

    @Test
    void whatCameBeforeThereWasOneIsLookedAtLater() throws Exception {
        House.set(SETTING, null);
        Eventually.happens(
                "there is none", PATIENCE, () -> scan(deposit("Avant")).equals("NOT_SCANNED"));
        long clean = deposit("Le sablage des ponts");
        long bad = deposit(Antivirus.TEST_VIRUS);
        Eventually.happens("it is read", PATIENCE, () -> text(bad).contains("EICAR"));
        assertThat(download(bad).statusCode()).isEqualTo(200);
        Sql.execute("DELETE FROM alert WHERE reason = 'FILE_INFECTED'");

        House.set(SETTING, antivirus.address());

        becomes(bad, "INFECTED");
        becomes(clean, "CLEAN");
        assertThat(download(bad).statusCode()).isEqualTo(409);
        assertThat(download(clean).statusCode()).isEqualTo(200);
        assertThat(ada.get("/alertes").body()).contains("une menace dans le fichier");
        Caller elise = Cast.elise();
        assertThat(elise.get("/alertes").body())
                .contains("une menace dans un fichier gardé")
                .contains("/administration/fichiers");
        assertThat(elise.get("/administration/fichiers").body())
                .contains("Déposés sans antivirus")
                .contains("Eicar-Test-Signature");
    }

    @Test
    void whileItIsAwayNewFilesWaitAndAreReleasedInTheirOrderWhenItReturns() throws Exception {
        antivirus.close();
        long first = deposit("Un");
        long second = deposit("Deux deux");
        long third = deposit("Trois trois trois");

        assertThat(List.of(scan(first), scan(second), scan(third))).containsOnly("HELD");
        assertThat(download(second).statusCode()).isEqualTo(409);
        assertThat(download(second).body()).contains("en vérification");

        antivirus = new Antivirus(antivirus.port());
        becomes(third, "CLEAN");
        becomes(second, "CLEAN");
        becomes(first, "CLEAN");
        assertThat(download(second).statusCode()).isEqualTo(200);
    }

    private long deposit(String text) {
        String unique = text + " " + System.nanoTime() + written++;
        return Cast.deposit(ada, null, "note" + written + ".txt", unique);
    }

    private HttpResponse<String> download(long id) {
        return ada.get("/documents/telecharger?id=" + id);
    }

    private static void becomes(long document, String expected) {
        Eventually.happens(expected, PATIENCE, () -> scan(document).equals(expected));
    }

    private static String scan(long document) throws SQLException {
        return Sql.text(
                "SELECT f.scan FROM stored_file f JOIN document_version v ON v.file_id = f.id"
                        + " WHERE v.document_id = ?",
                document);
    }

    private static String text(long document) throws SQLException {
        return String.join(
                "",
                Sql.texts(
                        "SELECT t.text FROM extracted_text t JOIN document_version v"
                                + " ON v.file_id = t.file_id WHERE v.document_id = ?",
                        document));
    }
}
