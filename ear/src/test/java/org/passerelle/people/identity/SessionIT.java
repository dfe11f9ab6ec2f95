package org.passerelle.people.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.people.identity.FrontDoor.assertSentToTheDoor;
import static org.passerelle.people.identity.FrontDoor.sentence;
import static org.passerelle.people.identity.FrontDoor.tryToSignIn;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.ExampleData;
import org.passerelle.launcher.House;
import org.passerelle.launcher.Sql;

/** What a session is worth: to whom, for what, and until when. */
class SessionIT {

    /** All tests come from one address: what one of them tried must not hinder the next. */
    @AfterEach
    void forgetFailures() throws SQLException {
        Sql.execute("DELETE FROM sign_in_failures");
    }

    @Test
    void aSessionOfBeforeIsWorthNothingAfterSigningIn() {
        Caller ada = new Caller(House.baseUri());
        ada.get("/connexion");
        String before = ada.session();

        ada.signIn("ada.tremblay", ExampleData.PASSWORD);

        assertThat(before).isNotEmpty();
        assertThat(ada.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(withSession(before).statusCode()).isEqualTo(302);
        assertThat(ada.get("/accueil").statusCode()).isEqualTo(200);
    }

    @Test
    void scriptsAndOtherSitesNeverGetTheCookie() {
        HttpResponse<String> answer = tryToSignIn("ada.tremblay", ExampleData.PASSWORD);

        assertThat(answer.statusCode() / 100).isEqualTo(3);
        List<String> cookies =
                answer.headers().allValues("Set-Cookie").stream()
                        .filter(cookie -> cookie.startsWith("session="))
                        .toList();
        assertThat(cookies)
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("HttpOnly"))
                .allMatch(cookie -> cookie.matches("(?i).*; ?SameSite=Lax(;.*)?"))
                .allMatch(cookie -> cookie.matches("(?i).*; ?path=/(;.*)?"));
    }

    @Test
    void revokedSessionsEndAtTheirNextRequest() throws SQLException {
        Caller caller = Cast.caller("denis.cote");
        assertThat(caller.get("/accueil").statusCode()).isEqualTo(200);

        Sql.execute(
                "UPDATE account SET sessions_valid_from = UTC_TIMESTAMP(6) WHERE person_id = ?",
                Cast.person("denis.cote"));

        assertSentToTheDoor(caller.get("/accueil"));
        assertThat(Cast.caller("denis.cote").get("/accueil").statusCode()).isEqualTo(200);
    }

    @Test
    void anAccountThatIsShutIsOutAtItsNextRequest() throws SQLException {
        long denis = Cast.person("denis.cote");
        Caller caller = Cast.caller("denis.cote");
        assertThat(caller.get("/accueil").statusCode()).isEqualTo(200);
        try {
            Sql.execute("UPDATE account SET enabled = FALSE WHERE person_id = ?", denis);

            assertSentToTheDoor(caller.get("/accueil"));
            assertThat(sentence(tryToSignIn("denis.cote", ExampleData.PASSWORD)))
                    .contains("ne convient pas");
        } finally {
            Sql.execute("UPDATE account SET enabled = TRUE WHERE person_id = ?", denis);
        }
    }

    @Test
    void anotherSiteCannotActInHerName() throws SQLException {
        Caller ada = Cast.ada();
        String page =
                Sql.text("SELECT MIN(content_id) FROM content_audience WHERE principal = 'all'");
        long before = Sql.number("SELECT COUNT(*) FROM comment");
        Map<String, String> comment = Map.of("id", page, "texte", "Au nom d’une autre");

        assertThat(
                        Stream.of(
                                        Map.of("Origin", "https://ailleurs.example"),
                                        Map.of("Sec-Fetch-Site", "cross-site"),
                                        Map.of("Origin", "null"))
                                .map(from -> ada.post("/commentaires", comment, from).statusCode()))
                .containsOnly(403);
        assertThat(Sql.number("SELECT COUNT(*) FROM comment")).isEqualTo(before);
    }

    @Test
    void signingOutEndsTheSessionOnTheServer() {
        Caller ada = Cast.ada();
        String session = ada.session();
        assertThat(withSession(session).statusCode()).isEqualTo(200);

        ada.post("/deconnexion", Map.of());

        assertSentToTheDoor(withSession(session));
        assertSentToTheDoor(ada.get("/accueil"));
    }

    private static HttpResponse<String> withSession(String session) {
        return new Caller(House.baseUri()).withSession(session).get("/accueil");
    }
}
