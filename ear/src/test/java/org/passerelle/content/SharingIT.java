package org.passerelle.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Eventually;
import org.passerelle.launcher.Sql;

/** Ada shows what lies in her closed group to Farid, who is not in it, and takes it back. */
class SharingIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Caller ada = Cast.ada();
    private final Caller farid = Cast.farid();

    @Test
    void whatIsSharedIsReadFoundAndFetchedAndNoLongerOnceItIsTakenBack() throws Exception {
        long id =
                inTheClosedGroup("partage-recherche.txt", "Le grésillon des passerelles fourchues");
        assertThat(page(farid, id)).isEqualTo(404);

        share(id, with("farid.benali"), "READ", "");

        assertThat(page(farid, id)).isEqualTo(200);
        assertThat(new String(farid.download(file(id)).body(), UTF_8)).contains("grésillon");
        assertThat(farid.get("/alertes").body()).contains("On vous donne accès");
        Cast.allIsIndexed();
        assertThat(Cast.finds(farid, "grésillon fourchues", id)).isTrue();

        stop(id, with("farid.benali"));

        assertThat(page(farid, id)).isEqualTo(404);
        assertThat(farid.get(file(id)).statusCode()).isEqualTo(404);
        assertThat(farid.get("/alertes").body()).doesNotContain("partage-recherche");
        Cast.allIsIndexed();
        assertThat(Cast.finds(farid, "grésillon fourchues", id)).isFalse();
        assertThat(
                        Sql.texts(
                                "SELECT action FROM audit_line WHERE subject_id = ? AND action LIKE 'Content%shared' ORDER BY id",
                                id))
                .containsExactly("ContentShared", "ContentUnshared");
    }

    @Test
    void aShareOpensNothingAfterItsLastMomentAndIsForgottenSoonAfter() throws Exception {
        long id = inTheClosedGroup("partage-fin.txt", "Jusqu’à demain");
        share(id, with("farid.benali"), "READ", LocalDate.now().plusDays(2).toString());
        assertThat(page(farid, id)).isEqualTo(200);

        Sql.execute(
                "UPDATE content_share SET ends_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE content_id = ?",
                id);

        assertThat(page(farid, id)).isEqualTo(404);
        Eventually.happens(
                "the audience follows",
                SOON,
                () ->
                        Sql.number(
                                        "SELECT COUNT(*) FROM content_audience WHERE content_id = ? AND principal LIKE 'usr:%'",
                                        id)
                                == 0);
        assertThat(page(Cast.bruno(), id)).isEqualTo(200);
    }

    @Test
    void whoMayChangeItThroughAShareChangesItButDoesNotPassItOn() throws Exception {
        long id = inTheClosedGroup("partage-modifier.txt", "À corriger ensemble");
        share(id, with("farid.benali"), "EDIT", "");

        assertThat(farid.get("/documents/modifier?id=" + id).statusCode()).isEqualTo(200);
        assertThat(farid.get("/partager?id=" + id).statusCode()).isEqualTo(403);
    }

    @Test
    void aMemberSharesWithAPersonAndNotWithAMinistry() throws Exception {
        long id = inTheClosedGroup("partage-membre.txt", "Par un membre");
        Caller bruno = Cast.bruno();
        long environment =
                Sql.number(
                        "SELECT a.organisation_id FROM person p JOIN assignment a ON a.id = p.current_assignment_id WHERE p.handle = 'farid.benali'");

        assertThat(words(share(bruno, id, "org:" + environment, "READ", "")))
                .contains("demandez à l’auteur");
        share(bruno, id, with("farid.benali"), "READ", "");
        assertThat(page(farid, id)).isEqualTo(200);
    }

    @Test
    void whatIsConfidentialGoesToNamedPersonsOnly() throws Exception {
        long id = inTheClosedGroup("partage-confidentiel.txt", "Entre nous");
        Sql.execute("UPDATE content SET sensitivity = 'CONFIDENTIAL' WHERE id = ?", id);

        HttpResponse<String> everyone = share(ada, id, "all", "READ", "");

        assertThat(words(everyone)).contains("confidentiel");
        assertThat(page(farid, id)).isEqualTo(404);
        share(id, with("farid.benali"), "READ", "");
        assertThat(page(farid, id)).isEqualTo(200);
    }

    @Test
    void sharingWithEveryoneFirstSaysWhoWillSeeIt() throws Exception {
        long id = inTheClosedGroup("partage-tous.txt", "Bientôt pour tous");

        HttpResponse<String> asked = share(ada, id, "all", "READ", "");

        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(words(asked)).contains("Toute la fonction publique le verra");
        assertThat(page(farid, id)).isEqualTo(404);
        Map<String, String> fields = fields(ada, id, "all", "READ", "");
        fields.put("partager", "continuer");
        ada.post("/partager?id=" + id, fields);
        assertThat(page(farid, id)).isEqualTo(200);
    }

    @Test
    void aLinkOpensUntilItIsTakenBackAndThenLeadsNowhere() throws Exception {
        long id = inTheClosedGroup("partage-lien.txt", "Par un lien");
        String link = link(id);

        assertThat(farid.get(link).body()).contains("partage-lien");
        assertThat(page(farid, id)).as("looking is not opening").isEqualTo(404);
        farid.post(link, Map.of());
        assertThat(page(farid, id)).isEqualTo(200);
        assertThat(ada.get("/partager?id=" + id).body()).contains("une personne l’a utilisé");

        Map<String, String> fields = ada.form("/partager?id=" + id, "liens-ouverts");
        fields.put("fermer", Sql.text("SELECT id FROM share_link WHERE content_id = ?", id));
        ada.post("/partager?id=" + id, fields);

        assertThat(page(farid, id)).isEqualTo(404);
        HttpResponse<String> closed = farid.get(link);
        assertThat(closed.statusCode()).isEqualTo(404);
        String unknown = farid.get("/partage/" + "A".repeat(43)).body();
        assertThat(closed.body())
                .isEqualTo(unknown)
                .contains("ne mène plus nulle part")
                .doesNotContain("partage-lien");
        assertThat(Sql.texts("SELECT token_hash FROM share_link WHERE content_id = ?", id))
                .noneMatch(hash -> link.endsWith(hash));
    }

    @Test
    void aLinkThatCameToItsEndOpensNothing() throws Exception {
        long id = inTheClosedGroup("partage-lien-fini.txt", "Trop tard");
        String link = link(id);
        Sql.execute(
                "UPDATE share_link SET ends_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE content_id = ?",
                id);

        assertThat(farid.get(link).statusCode()).isEqualTo(404);
        assertThat(farid.post(link, Map.of()).statusCode()).isEqualTo(404);
        assertThat(page(farid, id)).isEqualTo(404);
    }

    @Test
    void askingForAccessTellsNothingAndIsHeardByTheOneWhoKeepsIt() throws Exception {
        long id = inTheClosedGroup("partage-demande.txt", "On me demande");
        long nothing = id + 700_000_000L;
        Sql.execute("DELETE FROM access_tally WHERE person_id = ?", Cast.person("farid.benali"));

        assertThat(farid.get(address(id)).body().replace("" + id, "N"))
                .contains("Demander l’accès")
                .isEqualTo(farid.get(address(nothing)).body().replace("" + nothing, "N"));
        HttpResponse<String> there = ask(id);
        HttpResponse<String> nowhere = ask(nothing);
        assertThat(there.headers().firstValue("Location"))
                .isEqualTo(nowhere.headers().firstValue("Location"));

        Eventually.happens(
                "Ada hears of it",
                SOON,
                () -> ada.get("/partager?id=" + id).body().contains("Pour le comité"));
        assertThat(Sql.number("SELECT COUNT(*) FROM access_request WHERE content_id = ?", nothing))
                .isZero();
        assertThat(ada.get("/alertes").body()).contains("demande l’accès");

        Map<String, String> fields = ada.form("/partager?id=" + id, "demandes-reponses");
        fields.put("accepter", Sql.text("SELECT id FROM access_request WHERE content_id = ?", id));
        ada.post("/partager?id=" + id, fields);
        assertThat(page(farid, id)).isEqualTo(200);
    }

    @Test
    void whoAsksTooOftenIsToldSo() throws Exception {
        Caller chantal = Cast.caller("chantal.roy");
        for (int i = 0; i < 10; i++) {
            chantal.post("/documents/acces", Map.of("id", "99000" + i));
        }

        HttpResponse<String> refused = chantal.post("/documents/acces", Map.of("id", "990010"));

        assertThat(chantal.get(refused.headers().firstValue("Location").orElseThrow()).body())
                .contains("Réessayez dans une heure");
    }

    @Test
    void aSecretGroupStaysSecretForThoseItsDocumentIsSharedWith() throws Exception {
        long group = Cast.openGroup(ada, "Cellule Harfang", "SECRET");
        long id =
                Cast.deposit(ada, group, "partage-secret.txt", "Sans nom de groupe, harfangesque");

        share(id, with("farid.benali"), "READ", "");

        assertThat(farid.get(address(id)).body())
                .contains("partage-secret")
                .doesNotContain("Cellule Harfang");
        assertThat(farid.get("/alertes").body()).doesNotContain("Cellule Harfang");
        assertThat(farid.get("/accueil").body()).doesNotContain("Cellule Harfang");
        assertThat(farid.get("/documents").body()).doesNotContain("Cellule Harfang");
        Cast.allIsIndexed();
        assertThat(farid.get("/recherche?q=harfangesque").body())
                .contains("?id=" + id)
                .doesNotContain("Cellule Harfang");
        assertThat(Cast.finds(farid, "Cellule Harfang", id)).isFalse();
        for (String address :
                List.of(
                        "/api/suggestions?q=partage-secret",
                        "/annuaire/personne?id=" + Cast.person("ada.tremblay"),
                        "/documents?rayon=partages",
                        "/documents?rayon=recents",
                        "/recherche/tableau?q=harfangesque",
                        "/recherche?q=harfangesque&groupe=" + group)) {
            assertThat(farid.get(address).body()).as(address).doesNotContain("Cellule Harfang");
        }
        assertThat(farid.get("/api/suggestions?q=partage-secret").body())
                .contains("/documents/document?id=" + id);
        assertThat(Cast.finds(farid, "harfangesque groupe:harfang", id)).as("left aside").isTrue();
        assertThat(farid.get("/recherche?q=harfangesque&groupe=" + group).body())
                .doesNotContain("?id=" + id + "\"");
    }

    @Test
    void aPageOfASecretGroupIsListedWithoutItsGroup() throws Exception {
        long group = Cast.openGroup(ada, "Cellule Engoulevent", "SECRET");
        long page = Cast.write(ada, group, "Nidification discrète", "<p>Rien à signaler</p>");
        long talk = Cast.discuss(ada, group, "Une couvée discrète", "Qui l’a vue?");
        share(page, with("farid.benali"), "READ", "");
        share(talk, with("farid.benali"), "READ", "");

        for (String address : List.of("/wiki", "/discussions", "/accueil", "/alertes")) {
            assertThat(farid.get(address).body()).as(address).doesNotContain("Engoulevent");
        }
        assertThat(farid.get("/wiki").body()).contains("Nidification discrète");
        assertThat(farid.get("/discussions").body()).contains("Une couvée discrète");
    }

    private static long inTheClosedGroup(String name, String text) throws Exception {
        return Cast.deposit(Cast.ada(), Cast.group(Cast.CLOSED_GROUP), name, text);
    }

    private static String with(String handle) throws Exception {
        return "usr:" + Cast.person(handle);
    }

    private void share(long id, String principal, String right, String until) {
        assertThat(share(ada, id, principal, right, until).statusCode()).isEqualTo(302);
    }

    private static HttpResponse<String> share(
            Caller who, long id, String principal, String right, String until) {
        return who.post("/partager?id=" + id, fields(who, id, principal, right, until));
    }

    private static Map<String, String> fields(
            Caller who, long id, String principal, String right, String until) {
        Map<String, String> fields = who.form("/partager?id=" + id, "partage");
        fields.put("avec", principal);
        fields.put("droit", right);
        fields.put("jusqua", until);
        fields.put("partager", "partager");
        return fields;
    }

    private void stop(long id, String principal) {
        Map<String, String> fields = ada.form("/partager?id=" + id, "retraits");
        fields.put("retirer", principal);
        ada.post("/partager?id=" + id, fields);
    }

    private String link(long id) {
        Map<String, String> fields = ada.form("/partager?id=" + id, "liens-ouverts");
        fields.put("lienJusqua", LocalDate.now().plusDays(7).toString());
        fields.put("creerLien", "creerLien");
        ada.post("/partager?id=" + id, fields);
        String address =
                Jsoup.parse(ada.get("/partager?id=" + id).body()).select("#nouveau-lien").val();
        return address.replaceFirst("^https?://[^/]+", "");
    }

    private HttpResponse<String> ask(long id) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", Long.toString(id));
        fields.put("motif", "Pour le comité");
        return farid.post("/documents/acces", fields);
    }

    private static String words(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).text();
    }

    private static String address(long id) {
        return "/documents/document?id=" + id;
    }

    private static String file(long id) {
        return "/documents/telecharger?id=" + id;
    }

    private static int page(Caller who, long id) {
        return who.get(address(id)).statusCode();
    }
}
