package org.passerelle.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.content.FindableWorld.MARKS;
import static org.passerelle.content.FindableWorld.QUESTIONS;
import static org.passerelle.content.FindableWorld.shown;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Eventually;
import org.passerelle.launcher.Sql;

/** What Farid may not see does not exist for him, wherever and however he asks. */
class PermissionsIT {

    private static final String NOTHING = "999999999";

    private static Caller ada;
    private static Caller farid;
    private static List<String> before;
    private static long closedGroup;
    private static long secretGroup;
    private static Hidden closed;
    private static Hidden secret;

    private record Hidden(long page, long document, long discussion) {}

    @BeforeAll
    static void hide() throws Exception {
        ada = Cast.ada();
        farid = Cast.farid();
        closedGroup = Cast.group(Cast.CLOSED_GROUP);
        Cast.allIsIndexed();
        before = FindableWorld.of(farid);

        secretGroup = Cast.openGroup(ada, "Cellule zorglubine de l’hiver", "SECRET");
        closed = hide(closedGroup, "Santé quetzalite", "brimbalure", "xylandrine");
        secret = hide(secretGroup, "Formation wapitonne", "kryptanelle", "farfadouille");
        Cast.comment(ada, closed.page(), "Budget mirlitoune @farid.benali");
        Cast.allIsIndexed();
        for (String mark : MARKS) {
            Eventually.happens(
                    "Ada finds " + mark,
                    Duration.ofSeconds(60),
                    () -> shown(ada, mark).select(".results article").size() > 0);
        }
    }

    private static Hidden hide(long group, String title, String inText, String inFile)
            throws Exception {
        String words = "Réunion, trottoir et télétravail : " + inText;
        return new Hidden(
                Cast.write(ada, group, title + " page", "<p>" + words + "</p>"),
                Cast.deposit(ada, group, title + " document.txt", "Compte rendu " + inFile),
                Cast.discuss(ada, group, title + " discussion", words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/wiki/page?id=",
                "/wiki/page?revision=1&id=",
                "/wiki/historique?id=",
                "/wiki/comparer?id=",
                "/wiki/editeur?id=",
                "/documents/document?id=",
                "/documents/modifier?id=",
                "/documents/telecharger?id=",
                "/documents/telecharger?version=1&id=",
                "/documents/televersement?document=",
                "/partager?id=",
                "/discussions/discussion?id="
            })
    void aHiddenContentAnswersAsANumberThatDoesNotExist(String address) {
        Function<Hidden, Long> number =
                address.startsWith("/wiki")
                        ? Hidden::page
                        : address.startsWith("/documents") ? Hidden::document : Hidden::discussion;
        for (Hidden hidden : List.of(closed, secret)) {
            long id = number.apply(hidden);
            assertSameAsNothing(address, id);
            assertThat(ada.get(address + id).statusCode()).as("for Ada").isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/groupes/groupe?id=",
                "/groupes/membres?id=",
                "/groupes/reglages?id=",
                "/wiki/editeur?groupe=",
                "/discussions/nouvelle?groupe=",
                "/documents/televersement?groupe=",
                "/documents?groupe="
            })
    void aSecretGroupAnswersAsANumberThatDoesNotExist(String address) {
        assertSameAsNothing(address, secretGroup);
    }

    @Test
    void nothingCanBeDoneToWhatIsHidden() throws Exception {
        for (long id : List.of(closed.page(), secret.page(), secret.discussion())) {
            assertSame(id, number -> Cast.comment(farid, Long.parseLong(number), "Bonjour"));
            assertSame(id, number -> farid.post("/api/lus", Map.of("contenu", number)));
        }
        assertSame(
                secretGroup,
                number ->
                        farid.upload(
                                "/documents/televersement",
                                Map.of("groupe", number),
                                "fichier",
                                "intrus.txt",
                                new byte[] {'x'}));
    }

    @Test
    void aFormCannotBeTurnedAgainstWhatIsHidden() throws Exception {
        Map<String, String> edit = farid.form("/wiki/editeur", "editeur");
        edit.put("pageId", Long.toString(closed.page()));
        assertThat(save(edit).statusCode()).isEqualTo(404);
        Map<String, String> write = farid.form("/wiki/editeur", "editeur");
        write.put("groupId", Long.toString(secretGroup));
        assertThat(save(write).headers().firstValue("Location")).isEmpty();

        assertThat(Sql.number("SELECT COUNT(*) FROM page_revision WHERE title = 'Intrusion'"))
                .isZero();
    }

    private static HttpResponse<String> save(Map<String, String> fields) {
        fields.put("title", "Intrusion");
        fields.put("text", "<p>Intrusion</p>");
        fields.put("language", "fr");
        fields.put("enregistrer", "enregistrer");
        return farid.post("/wiki/editeur", fields);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/accueil",
                "/alertes",
                "/groupes",
                "/documents",
                "/wiki",
                "/discussions",
                "/brouillons",
                "/api/alertes/compte"
            })
    void noListHoldsAWordOfIt(String address) {
        assertThat(farid.get(address).body())
                .doesNotContainIgnoringCase(MARKS.toArray(String[]::new));
    }

    @Test
    void theWorldOfFaridIsTheSameWithAndWithoutIt() {
        assertThat(QUESTIONS).hasSizeGreaterThanOrEqualTo(60);
        assertThat(FindableWorld.of(farid)).isEqualTo(before);
    }

    @Test
    void whoLeavesAGroupReadsNothingOfItAtTheNextRequest() throws Exception {
        Caller bruno = Cast.bruno();
        String home = "/groupes/groupe?id=" + secretGroup;
        Map<String, String> invitation =
                ada.form("/groupes/membres?id=" + secretGroup, "invitation");
        invitation.put("identifiants", "bruno.gagnon");
        invitation.put("envoyer", "envoyer");
        ada.post("/groupes/membres", invitation);
        press(bruno, home, "place", "accepter", "accepter");
        assertThat(bruno.get("/wiki/page?id=" + secret.page()).statusCode()).isEqualTo(200);
        assertThat(Cast.finds(bruno, "kryptanelle", secret.page())).isTrue();

        press(
                ada,
                "/groupes/membres?id=" + secretGroup,
                "decisions",
                "retirer",
                Long.toString(Cast.person("bruno.gagnon")));

        assertThat(bruno.get("/wiki/page?id=" + secret.page()).statusCode()).isEqualTo(404);
        assertThat(bruno.get("/documents/telecharger?id=" + secret.document()).statusCode())
                .isEqualTo(404);
        assertThat(bruno.get(home).statusCode()).isEqualTo(404);
        assertThat(Cast.finds(bruno, "kryptanelle", secret.page())).isFalse();
        assertThat(bruno.get("/alertes").body()).doesNotContain("zorglubine");
    }

    private static void assertSameAsNothing(String address, long id) {
        assertSame(id, number -> farid.get(address + number));
    }

    private static void assertSame(long id, Function<String, HttpResponse<String>> ask) {
        HttpResponse<String> hidden = ask.apply(Long.toString(id));
        HttpResponse<String> nothing = ask.apply(NOTHING);

        assertThat(hidden.statusCode()).isEqualTo(nothing.statusCode()).isBetween(200, 499);
        assertThat(plain(hidden.body(), Long.toString(id)))
                .isEqualTo(plain(nothing.body(), NOTHING))
                .doesNotContainIgnoringCase(MARKS.toArray(String[]::new));
        assertThat(hidden.headers().map().keySet()).isEqualTo(nothing.headers().map().keySet());
    }

    /** Without what differs between any two answers. */
    private static String plain(String body, String number) {
        return body.replace(number, "N")
                .replaceAll(
                        "nonce=\"[^\"]*\"|csp\\.init\\('[^']*'|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
                        "")
                .replaceAll("(ViewState[^>]*value=\")[^\"]*", "$1");
    }

    private static void press(
            Caller who, String address, String form, String button, String value) {
        Map<String, String> fields = who.form(address, form);
        fields.put(button, value);
        assertThat(who.post(address, fields).statusCode()).isEqualTo(302);
    }
}
