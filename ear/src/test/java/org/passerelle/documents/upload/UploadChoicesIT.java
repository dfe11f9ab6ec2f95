package org.passerelle.documents.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.documents.upload.Uploaded.arriving;
import static org.passerelle.documents.upload.Uploaded.document;
import static org.passerelle.documents.upload.Uploaded.noise;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Cast;

/** What has arrived and cannot be put where it was to go waits until the person has chosen. */
class UploadChoicesIT {

    @Test
    void aNameThatIsTakenIsAskedAndTheBytesWait() throws Exception {
        Map<String, String> group = Map.of("groupe", Long.toString(Cast.group(Cast.CLOSED_GROUP)));
        TusSender ada = new TusSender(Cast.ada());
        ada.deposit("Plan des trottoirs.bin", noise(25, 100), group);

        HttpResponse<String> asked = ada.deposit("plan des TROTTOIRS.bin", noise(26, 100), group);
        String address = asked.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> version = ada.decide(address, "version");
        HttpResponse<String> both =
                ada.deposit(
                        "Plan des trottoirs.bin",
                        noise(27, 100),
                        Map.of("groupe", group.get("groupe"), "homonyme", "deux"));

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("name-taken", "\"replaceable\":true");
        assertThat(version.body()).contains("\"version\":2");
        assertThat(both.body()).contains("Plan des trottoirs (2).bin");
    }

    @Test
    void aVersionOfADocumentReservedMeanwhileWaitsAndBecomesACopy() throws Exception {
        long group = Cast.group(Cast.CLOSED_GROUP);
        long document =
                Cast.deposit(Cast.ada(), group, "Horaire des déneigeuses.bin", noise(31, 9));
        TusSender bruno = new TusSender(Cast.bruno());
        byte[] file = noise(32, 5_000);
        Cast.reserve(Cast.ada(), document);

        HttpResponse<String> refused =
                bruno.deposit(
                        "Horaire des déneigeuses.bin",
                        file,
                        Map.of("document", Long.toString(document)));
        String address = refused.headers().firstValue("Location").orElseThrow();
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("\"error\":\"reserved\"", "Ada Tremblay");
        assertThat(arriving(address)).isTrue();
        assertThat(bruno.decide(address, "").statusCode()).as("it still is").isEqualTo(409);

        HttpResponse<String> copied = bruno.copy(address);

        assertThat(copied.body()).contains("Horaire des déneigeuses (2).bin");
        assertThat(Cast.bruno().download("/documents/telecharger?id=" + document(copied)).body())
                .isEqualTo(file);
        assertThat(arriving(address)).isFalse();
    }

    @Test
    void aLinkStandsForAFileThatIsHereAlready() throws Exception {
        long group = Cast.group(Cast.CLOSED_GROUP);
        long document = Cast.deposit(Cast.ada(), group, "Plan unique.bin", noise(33, 77));
        String asked = "{\"personnel\":\"oui\",\"document\":" + document + "}";

        assertThat(new TusSender(Cast.farid()).ask("lien", asked).statusCode()).isEqualTo(404);
        assertThat(new TusSender(Cast.bruno()).ask("lien", asked).body()).contains("true");

        assertThat(Cast.bruno().get("/documents?rayon=moi").body()).contains("Plan unique");
        assertThat(Cast.ada().get("/documents?rayon=moi").body()).doesNotContain("Plan unique");
    }
}
