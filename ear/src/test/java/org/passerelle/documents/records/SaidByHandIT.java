package org.passerelle.documents.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.documents.records.Papers.file;
import static org.passerelle.documents.records.Papers.text;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Eventually;
import org.passerelle.launcher.Sql;

/** What a person says of a document holds, and what it ends is said before. */
class SaidByHandIT {

    private static final String FRENCH =
            "Le comité a adopté le plan d’hiver. Les trottoirs seront déneigés chaque nuit, et les"
                    + " équipes se relaieront jusqu’au matin. ";

    private final Caller ada = Cast.ada();
    private final Caller farid = Cast.farid();

    @Test
    void aLanguageChosenByHandStaysWhateverIsReadInANewVersion() throws Exception {
        long id = inTheClosedGroup("langue.txt", FRENCH);
        Cast.allIsIndexed();
        assertThat(language(id)).isEqualTo("fr");

        file(ada, id, Map.of("langue", "en"));
        ada.upload(
                "/documents/televersement",
                Map.of("document", "" + id, "groupe", ""),
                "fichier",
                "langue.txt",
                (FRENCH + "Deuxième version.").getBytes());
        Cast.allIsIndexed();

        assertThat(Sql.number("SELECT COUNT(*) FROM document_version WHERE document_id = ?", id))
                .isEqualTo(2);
        assertThat(language(id)).isEqualTo("en");
    }

    @Test
    void aMoreCarefulLabelSaysWhichSharesEndBeforeItEndsThem() throws Exception {
        long id = inTheClosedGroup("etiquette.txt", "À mieux garder");
        long environment =
                Sql.number(
                        "SELECT a.organisation_id FROM person p JOIN assignment a"
                                + " ON a.id = p.current_assignment_id WHERE p.handle = 'farid.benali'");
        share(id, "org:" + environment);
        share(id, "usr:" + Cast.person("denis.cote"));
        String link = link(id);
        assertThat(reads(farid, id)).isTrue();

        HttpResponse<String> asked = file(ada, id, Map.of("sensibilite", "CONFIDENTIAL"));

        assertThat(text(asked))
                .contains("Confidentiel : le partage se fait avec des personnes nommées seulement")
                .contains("Enregistrer et mettre fin à ces partages")
                .contains("Un lien")
                .doesNotContain("Denis Côté");
        assertThat(reads(farid, id)).as("nothing is done yet").isTrue();
        assertThat(sensitivity(id)).isEqualTo("INTERNAL");

        Papers.send(
                ada,
                "/documents/modifier?id=" + id,
                "fiche",
                Map.of("sensibilite", "CONFIDENTIAL", "enregistrer", "finir"));

        assertThat(sensitivity(id)).isEqualTo("CONFIDENTIAL");
        assertThat(reads(farid, id)).isFalse();
        assertThat(farid.get("/documents/telecharger?id=" + id).statusCode()).isEqualTo(404);
        assertThat(reads(Cast.caller("denis.cote"), id)).as("named persons stay").isTrue();
        assertThat(farid.get(link).statusCode()).isEqualTo(404);
        assertThat(
                        Sql.number(
                                "SELECT COUNT(*) FROM audit_line WHERE subject_id = ?"
                                        + " AND action IN ('ContentUnshared', 'ShareLinkRevoked')",
                                id))
                .isEqualTo(2);
    }

    @Test
    void manyAtOnceAskTheSame() throws Exception {
        long first = inTheClosedGroup("lot-partage.txt", "Partagé avec tous");
        long second = inTheClosedGroup("lot-seul.txt", "Partagé avec personne");
        share(first, "all");
        Map<String, String> label = Map.of("sensibilite", "PERSONAL", "appliquer", "appliquer");
        String page = "/documents/fiches?ids=" + first + "," + second;

        assertThat(text(Papers.send(ada, page, "fiches", label)))
                .contains("lot-partage")
                .contains("Toute la fonction publique prendra fin");
        assertThat(sensitivity(second)).isEqualTo("INTERNAL");

        Papers.send(ada, page, "fiches", Map.of("sensibilite", "PERSONAL", "appliquer", "finir"));

        assertThat(sensitivity(first)).isEqualTo("PERSONAL");
        assertThat(sensitivity(second)).isEqualTo("PERSONAL");
        assertThat(reads(farid, first)).isFalse();
    }

    @Test
    void whoOnlyHadItSharedWithHimDoesNotChooseItsLabel() throws Exception {
        long id = inTheClosedGroup("pas-a-lui.txt", "Prêté pour correction");
        Map<String, String> fields = shareFields(id, "usr:" + Cast.person("farid.benali"));
        fields.put("droit", "EDIT");
        ada.post("/partager?id=" + id, fields);

        assertThat(text(file(farid, id, Map.of("sensibilite", "CONFIDENTIAL"))))
                .contains("sa sensibilité est choisie par la personne qui en a la garde");
        assertThat(sensitivity(id)).isEqualTo("INTERNAL");
        file(farid, id, Map.of("titre", "Corrigé par Farid"));
        assertThat(text(ada.get("/documents/document?id=" + id))).contains("Corrigé par Farid");
    }

    @Test
    void thoseWhoFollowAPaperAreToldThatItsEndComesNear() throws Exception {
        long kind = Papers.kind("Entente suivie", "Objet");
        long asked = Sql.number("SELECT id FROM kind_property WHERE kind_id = ?", kind);
        Sql.execute("UPDATE kind_property SET holds = 'PERSON' WHERE id = ?", asked);
        long id = Cast.deposit(ada, null, "suivie.txt", "Une entente que Farid suit");
        farid.post("/suivre", Map.of("id", "" + id, "suivre", "oui"));

        file(
                ada,
                id,
                Map.of(
                        "genre",
                        "" + kind,
                        "p-" + asked,
                        "denis.cote",
                        "jusque",
                        LocalDate.now().plusDays(10).toString(),
                        "preavis",
                        "30"));

        for (String told : new String[] {"farid.benali", "denis.cote", "ada.tremblay"}) {
            Eventually.happens(
                    told + " is told",
                    Duration.ofSeconds(75),
                    () ->
                            Sql.number(
                                            "SELECT COUNT(*) FROM alert WHERE content_id = ?"
                                                    + " AND reason = 'RENEWAL' AND recipient_id = ?",
                                            id,
                                            Cast.person(told))
                                    == 1);
        }
    }

    private long inTheClosedGroup(String name, String words) throws Exception {
        return Cast.deposit(ada, Cast.group(Cast.CLOSED_GROUP), name, words);
    }

    private void share(long id, String principal) {
        assertThat(ada.post("/partager?id=" + id, shareFields(id, principal)).statusCode())
                .isEqualTo(302);
    }

    private Map<String, String> shareFields(long id, String principal) {
        Map<String, String> fields = ada.form("/partager?id=" + id, "partage");
        fields.putAll(
                Map.of("avec", principal, "droit", "READ", "jusqua", "", "partager", "continuer"));
        return fields;
    }

    private String link(long id) {
        Map<String, String> fields = ada.form("/partager?id=" + id, "liens-ouverts");
        fields.put("lienJusqua", LocalDate.now().plusDays(7).toString());
        fields.put("creerLien", "creerLien");
        ada.post("/partager?id=" + id, fields);
        return Jsoup.parse(ada.get("/partager?id=" + id).body())
                .select("#nouveau-lien")
                .val()
                .replaceFirst("^https?://[^/]+", "");
    }

    private static boolean reads(Caller who, long id) {
        return who.get("/documents/document?id=" + id).statusCode() == 200;
    }

    private static String language(long id) throws Exception {
        return Sql.text("SELECT language FROM content WHERE id = ?", id);
    }

    private static String sensitivity(long id) throws Exception {
        return Sql.text("SELECT sensitivity FROM content WHERE id = ?", id);
    }
}
