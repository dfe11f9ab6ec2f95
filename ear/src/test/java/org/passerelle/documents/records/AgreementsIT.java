package org.passerelle.documents.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.documents.records.Papers.file;
import static org.passerelle.documents.records.Papers.text;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Eventually;
import org.passerelle.launcher.Sql;

/** Élise says what an agreement is; Ada files one; those who answer for it are told in time. */
class AgreementsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(75);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Toronto"));

    private static Caller ada;
    private static long kind;
    private static long partner;
    private static long group;

    @BeforeAll
    static void defineAgreements() throws Exception {
        ada = Cast.ada();
        kind = Papers.kind("Entente de l’essai", "Partenaire");
        partner = Sql.number("SELECT id FROM kind_property WHERE kind_id = ?", kind);
        group = Cast.group(Cast.CLOSED_GROUP);
    }

    @Test
    void whatAKindAsksMustBeAnswered() throws Exception {
        long id = Cast.deposit(ada, group, "muette.txt", "Une entente muette");

        HttpResponse<String> answer = file(ada, id, Map.of("genre", "" + kind));

        assertThat(text(answer)).contains("« Partenaire » : cette réponse est nécessaire");
        assertThat(Sql.number("SELECT COUNT(*) FROM document_sheet WHERE document_id = ?", id))
                .isZero();
    }

    @Test
    void thoseWhoAnswerForAPaperAreToldOnceWhenItsNoticeDayComes() throws Exception {
        long id = Cast.deposit(ada, group, "deneigement.txt", "Entente sur le déneigement");
        file(
                ada,
                id,
                Map.of(
                        "genre",
                        "" + kind,
                        "p-" + partner,
                        "Ville de Rimouski",
                        "depuis",
                        "" + TODAY.minusYears(1),
                        "jusque",
                        "" + TODAY.plusDays(200),
                        "preavis",
                        "30",
                        "responsable",
                        "bruno.gagnon"));
        assertThat(text(ada.get("/documents/document?id=" + id)))
                .contains("Ville de Rimouski")
                .contains("En vigueur");
        assertThat(Sql.text("SELECT tell_on FROM document_sheet WHERE document_id = ?", id))
                .isEqualTo(TODAY.plusDays(170).toString());

        // A hundred and eighty days go by.
        Sql.execute(
                "UPDATE document_sheet SET valid_until = valid_until - INTERVAL 180 DAY,"
                        + " tell_on = tell_on - INTERVAL 180 DAY WHERE document_id = ?",
                id);
        Eventually.happens(
                "Bruno and Ada are told", PATIENCE, () -> told(id, "bruno") + told(id, "ada") == 2);

        assertThat(text(Cast.bruno().get("/alertes"))).contains("arrive à échéance");
        assertThat(text(ada.get("/documents/document?id=" + id))).contains("À renouveler");
        assertThat(text(ada.get("/documents/echeances"))).contains("deneigement");
        assertThat(text(Cast.farid().get("/documents/echeances"))).doesNotContain("deneigement");
        assertThat(
                        Sql.number(
                                "SELECT COUNT(*) FROM alert WHERE content_id = ? AND reason = 'RENEWAL'",
                                id))
                .as("once each, also the other coordinators of the group")
                .isEqualTo(
                        Sql.number(
                                "SELECT COUNT(DISTINCT recipient_id) FROM alert WHERE content_id = ?"
                                        + " AND reason = 'RENEWAL'",
                                id));
    }

    @Test
    void twoPeopleAtOnceNeverOverwriteEachOther() {
        Caller bruno = Cast.bruno();
        long id = Cast.deposit(ada, group, "a-deux.txt", "Un texte à deux");
        Map<String, String> hers =
                Papers.filled(ada, "/documents/modifier?id=" + id, "fiche", Map.of());
        hers.putAll(Map.of("titre", "Le titre d’Ada", "enregistrer", "enregistrer"));
        file(bruno, id, Map.of("titre", "Le titre de Bruno", "motsClics", "hiver, trottoirs"));

        HttpResponse<String> second = ada.post("/documents/modifier", hers);

        assertThat(text(second))
                .contains("Bruno Gagnon a enregistré cette fiche pendant que vous écriviez")
                .contains("Le titre de Bruno")
                .contains("hiver, trottoirs");
        assertThat(text(ada.get("/documents/document?id=" + id))).contains("Le titre de Bruno");

        Map<String, String> again =
                Papers.filled(ada, "/documents/modifier?id=" + id, "fiche", hers);
        again.put("version", Jsoup.parse(second.body()).selectFirst("#version").val());
        ada.post("/documents/modifier", again);

        assertThat(text(ada.get("/documents/document?id=" + id))).contains("Le titre d’Ada");
    }

    private static long told(long document, String name) throws Exception {
        return Sql.number(
                "SELECT COUNT(*) FROM alert a JOIN person p ON p.id = a.recipient_id"
                        + " WHERE a.content_id = ? AND a.reason = 'RENEWAL' AND p.handle LIKE ?",
                document,
                name + ".%");
    }
}
