package org.passerelle.people.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.people.identity.FrontDoor.assertSentToTheDoor;
import static org.passerelle.people.identity.FrontDoor.header;
import static org.passerelle.people.identity.FrontDoor.sentence;
import static org.passerelle.people.identity.FrontDoor.tryToSignIn;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.ExampleData;
import org.passerelle.launcher.House;
import org.passerelle.launcher.Sql;

/** Who gets in, who does not, and what the door says. */
class SignInIT {

    private static final String WRONG = "Pas-le-bon-mot-2026";

    /** All tests come from one address: what one of them tried must not hinder the next. */
    @AfterEach
    void forgetFailures() throws SQLException {
        Sql.execute("DELETE FROM sign_in_failures");
    }

    @Test
    void afterAWrongPasswordTooSheComesWhereSheWasGoing() {
        Caller farid = new Caller(House.baseUri());
        HttpResponse<String> sent = farid.get("/documents/echeances?vue=tout");
        assertSentToTheDoor(sent);
        String door = header(sent, "Location").replaceFirst("^https?://[^/]+", "");

        Map<String, String> fields = farid.form(door, "connexion");
        fields.put("identifiant", "farid.benali");
        fields.put("passe", WRONG);
        fields.put("entrer", "entrer");
        HttpResponse<String> refused = farid.post("/connexion", fields);
        assertThat(sentence(refused)).contains("ne convient pas");
        Jsoup.parse(refused.body())
                .select("form#connexion input[type=hidden]")
                .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        fields.put("passe", ExampleData.PASSWORD);

        assertThat(header(farid.post("/connexion", fields), "Location"))
                .endsWith("/documents/echeances?vue=tout");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://ailleurs.example/", "//ailleurs.example", "/\\ailleurs.example"})
    void theDoorLeadsNowhereElse(String elsewhere) {
        Caller farid = new Caller(House.baseUri());
        Map<String, String> fields = farid.form("/connexion", "connexion");
        fields.put("identifiant", "farid.benali");
        fields.put("passe", ExampleData.PASSWORD);
        fields.put("entrer", "entrer");
        fields.put("suite", elsewhere);

        assertThat(header(farid.post("/connexion", fields), "Location")).endsWith("/accueil");
    }

    @Test
    void fiveFailuresMakeThisAddressWaitAndLockNobodyOutElsewhere() throws SQLException {
        for (int i = 0; i < 5; i++) {
            assertThat(sentence(tryToSignIn("chantal.roy", WRONG))).contains("ne convient pas");
        }

        HttpResponse<String> sixth = tryToSignIn("chantal.roy", ExampleData.PASSWORD);

        assertThat(sixth.statusCode()).isEqualTo(200);
        assertThat(sentence(sixth)).contains("Trop d’essais infructueux").contains("secondes");
        // The same login from elsewhere: failures belong to a login and an address together.
        assertThat(
                        Sql.texts(
                                "SELECT source FROM sign_in_failures WHERE source LIKE 'chantal.roy"
                                        + " %'"))
                .singleElement()
                .asString()
                .matches("chantal\\.roy \\S+");
        Sql.execute(
                "UPDATE sign_in_failures SET source = 'chantal.roy 192.0.2.7' WHERE source LIKE"
                        + " 'chantal.roy %'");
        assertThat(tryToSignIn("chantal.roy", ExampleData.PASSWORD).statusCode() / 100)
                .isEqualTo(3);
        assertThat(
                        Sql.text(
                                "SELECT enabled FROM account WHERE person_id = ?",
                                Cast.person("chantal.roy")))
                .isEqualTo("1");
    }

    @Test
    void nobodyLearnsWhoHasAnAccount() {
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        String said = sentence(tryToSignIn("denis.cote", WRONG));
        for (int i = 0; i < 4; i++) {
            known.add(timed(() -> sentence(tryToSignIn("denis.cote", WRONG)), said));
            unknown.add(timed(() -> sentence(tryToSignIn("personne.d-ici", WRONG)), said));
        }

        Collections.sort(known);
        Collections.sort(unknown);
        double ratio = (double) unknown.get(1) / known.get(1);
        assertThat(ratio).as("known %s, unknown %s", known, unknown).isBetween(0.5, 2.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/accueil",
                "/annuaire",
                "/annuaire/personne?id=1",
                "/groupes",
                "/groupes/nouveau",
                "/documents",
                "/documents/telecharger?id=1",
                "/wiki",
                "/wiki/page?id=1",
                "/discussions",
                "/recherche?q=hiver",
                "/alertes",
                "/brouillons",
                "/administration",
                "/api/suggestions?q=hiver",
                "/api/personnes?q=ada",
                "/api/alertes/compte",
                "/accueil.xhtml",
                "/WEB-INF/web.xml"
            })
    void nothingIsShownToWhoeverIsNotSignedIn(String address) {
        HttpResponse<String> answer = new Caller(House.baseUri()).get(address);

        assertThat(answer.statusCode()).isIn(302, 303, 401, 403, 404);
        assertThat(answer.body()).doesNotContain("Mobilité", "Tremblay", "deconnexion");
    }

    @Test
    void everyKindOfAnswerCarriesTheHeadersThatProtect() throws SQLException {
        Caller ada = Cast.ada();
        String style =
                Jsoup.parse(ada.get("/accueil").body())
                        .select("link[rel=stylesheet]")
                        .first()
                        .attr("href");
        String file =
                Sql.text(
                        "SELECT MIN(document_id) FROM document_version v JOIN content_audience a ON"
                                + " a.content_id = v.document_id WHERE principal = 'all'");
        Caller nobody = new Caller(House.baseUri());

        assertThat(
                        Stream.of(
                                ada.get("/accueil"),
                                ada.get(style),
                                ada.get("/nulle-part"),
                                ada.get("/wiki/page?id=999999999"),
                                ada.get("/documents/telecharger?id=" + file),
                                ada.get("/api/suggestions?q=hiver"),
                                nobody.get("/connexion"),
                                Cast.comment(ada, Long.parseLong(file), "Merci"),
                                ada.post(
                                        "/commentaires",
                                        Map.of(),
                                        Map.of("Origin", "https://ailleurs.example"))))
                .allSatisfy(SignInIT::isProtected);
    }

    private static void isProtected(HttpResponse<String> answer) {
        String what = answer.statusCode() + " " + answer.uri();
        assertThat(header(answer, "Content-Security-Policy"))
                .as(what)
                .contains("default-src 'none'");
        assertThat(header(answer, "Content-Security-Policy"))
                .as(what)
                .doesNotContain("unsafe-inline", "unsafe-eval");
        assertThat(header(answer, "X-Content-Type-Options")).as(what).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).as(what).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).as(what).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Resource-Policy"))
                .as(what)
                .isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).as(what).contains("camera=()");
    }

    private interface Attempt {
        String make();
    }

    private static long timed(Attempt attempt, String expected) {
        long start = System.nanoTime();
        String said = attempt.make();
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertThat(said).isEqualTo(expected);
        return millis;
    }
}
