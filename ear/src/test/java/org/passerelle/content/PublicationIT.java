package org.passerelle.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Eventually;
import org.passerelle.launcher.House;
import org.passerelle.launcher.Sql;

/** What is held back before it is published, and what grows around a content afterwards. */
class PublicationIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String NUMBER = "046 454 286";

    private final Caller ada = Cast.ada();
    private final Caller bruno = Cast.bruno();

    @Test
    void aPageWithANumberWaitsAndTheReasonIsKeptWithoutTheNumber() throws Exception {
        long group = Cast.group(Cast.CLOSED_GROUP);
        Map<String, String> fields = page(group, "Numéro fictif", "<p>NAS " + NUMBER + "</p>");

        HttpResponse<String> held = ada.post("/wiki/editeur?groupe=" + group, fields);
        assertThat(held.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(held.body()).select("textarea").text()).contains(NUMBER);
        assertThat(Sql.number("SELECT COUNT(*) FROM content WHERE title = 'Numéro fictif'"))
                .isZero();

        fields = page(group, "Numéro fictif", "<p>NAS " + NUMBER + "</p>");
        fields.put("enregistrer", "continuer");
        fields.put("motif", "Le même, " + NUMBER);
        assertThat(ada.post("/wiki/editeur?groupe=" + group, fields).body())
                .contains("contient lui-même un numéro");
        fields.put("motif", "Exemple d’un guide public");
        long id = Cast.ledTo(ada.post("/wiki/editeur?groupe=" + group, fields));

        assertThat(
                        Sql.text(
                                "SELECT CONCAT(kinds, ' ', reason) FROM kept_numbers WHERE content_id = ?",
                                id))
                .isEqualTo("SOCIAL_INSURANCE Exemple d’un guide public");
        assertThat(
                        Sql.number(
                                "SELECT COUNT(*) FROM audit_line WHERE subject_id = ? AND action = 'NumbersKept'",
                                id))
                .isEqualTo(1);
    }

    @Test
    void aFileWithANumberIsPointedOutToWhoeverPutItThere() throws Exception {
        long id =
                Cast.deposit(
                        ada,
                        Cast.group(Cast.CLOSED_GROUP),
                        "numero.txt",
                        "Madame, votre NAS est le " + NUMBER + ".");

        Eventually.happens(
                "Ada is told",
                SOON,
                () -> ada.get("/alertes").body().contains("numéros personnels"));
        assertThat(ada.get(address(id)).body()).contains("••• ••• •••").contains("dans mon espace");
        ada.post("/documents/numeros", Map.of("id", "" + id, "suite", "reprendre"));

        assertThat(ada.get(address(id)).statusCode()).isEqualTo(200);
        assertThat(bruno.get(address(id)).statusCode()).isEqualTo(404);
    }

    @Test
    void followersAreToldAndCountedUntilTheyHadEnough() throws Exception {
        long id = Cast.deposit(ada, Cast.group(Cast.CLOSED_GROUP), "suivi.txt", "À suivre de près");
        follow(bruno, id, "oui");
        assertThat(bruno.get(address(id)).body()).contains("2 personnes suivent");

        Cast.comment(ada, id, "Du nouveau");
        assertThat(alerts("bruno.gagnon", id)).isEqualTo(1);
        follow(bruno, id, "non");
        Cast.comment(ada, id, "Encore");
        assertThat(alerts("bruno.gagnon", id)).isEqualTo(1);

        follow(ada, id, "non");
        Cast.comment(bruno, id, "Merci");
        assertThat(alerts("ada.tremblay", id)).isZero();
    }

    @Test
    void aDocumentSaysWhereItIsUsedToThoseWhoMayReadThat() throws Exception {
        long group = Cast.group(Cast.CLOSED_GROUP);
        long id = Cast.deposit(ada, null, "cite.txt", "Souvent cité");
        Cast.write(
                ada, group, "Page qui le cite", "<p><a href=\"" + address(id) + "\">ici</a></p>");
        long talk = Cast.discuss(ada, null, "Fil qui le cite", "Rien encore");
        Cast.comment(bruno, talk, "Voir https://passerelle.example" + address(id));

        assertThat(bruno.get(address(id)).body()).contains("Page qui le cite", "Fil qui le cite");
        assertThat(Cast.farid().get(address(id)).body())
                .contains("Fil qui le cite")
                .doesNotContain("Page qui le cite");
    }

    @Test
    void openingsAreCountedAsATotalAndShownFromTen() throws Exception {
        long id = Cast.deposit(ada, null, "ouvert.txt", "Souvent ouvert");
        assertThat(ada.get(address(id)).body()).contains("ouvert moins de 10 fois");
        for (int i = 0; i < 11; i++) {
            bruno.get(address(id));
        }
        Eventually.happens(
                "the total is written down",
                SOON,
                () ->
                        Sql.number("SELECT times FROM content_opened WHERE content_id = ?", id)
                                == 12);
        assertThat(ada.get(address(id)).body()).contains("ouvert 12 fois");
    }

    @Test
    void nothingIsCountedNorShownWhereTheHouseDoesNotWantIt() throws Exception {
        long id = Cast.deposit(ada, null, "pas-compte.txt", "Jamais compté");
        House.set("passerelle.readings.counted", "false");
        try {
            Eventually.happens(
                    "no total is shown",
                    SOON,
                    () -> !ada.get(address(id)).body().contains("ouvert moins de 10 fois"));
            long before = opened(id);
            bruno.get(address(id));
            assertThat(bruno.get(address(id)).body()).doesNotContain("ouvert moins de");
            long other = Cast.deposit(ada, null, "compte-apres.txt", "Compté après");
            House.set("passerelle.readings.counted", null);
            Eventually.happens(
                    "totals are shown again",
                    SOON,
                    () -> ada.get(address(other)).body().contains("ouvert moins de 10 fois"));
            Eventually.happens("openings are written down", SOON, () -> opened(other) > 0);
            assertThat(opened(id)).isEqualTo(before);
        } finally {
            House.set("passerelle.readings.counted", null);
        }
    }

    private static long opened(long id) throws Exception {
        return Sql.number(
                "SELECT COALESCE(SUM(times), 0) FROM content_opened WHERE content_id = ?", id);
    }

    private Map<String, String> page(long group, String title, String html) {
        Map<String, String> fields = ada.form("/wiki/editeur?groupe=" + group, "editeur");
        fields.put("title", title);
        fields.put("text", html);
        fields.put("language", "fr");
        fields.put("groupId", Long.toString(group));
        fields.put("enregistrer", "enregistrer");
        return fields;
    }

    private static void follow(Caller who, long id, String answer) {
        who.post("/suivre", new LinkedHashMap<>(Map.of("id", "" + id, "suivre", answer)));
    }

    private static long alerts(String handle, long id) throws Exception {
        return Sql.number(
                "SELECT COUNT(*) FROM alert WHERE content_id = ? AND recipient_id = ?",
                id,
                Cast.person(handle));
    }

    private static String address(long id) {
        return "/documents/document?id=" + id;
    }
}
