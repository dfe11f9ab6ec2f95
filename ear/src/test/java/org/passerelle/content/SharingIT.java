package org.passerelle.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.content.Sharer.address;
import static org.passerelle.content.Sharer.inTheClosedGroup;
import static org.passerelle.content.Sharer.page;
import static org.passerelle.content.Sharer.with;
import static org.passerelle.content.Sharer.words;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
    private final Sharer sharer = new Sharer(ada);

    @Test
    void whatIsSharedIsReadFoundAndFetchedAndNoLongerOnceItIsTakenBack() throws Exception {
        long id =
                inTheClosedGroup("partage-recherche.txt", "Le grésillon des passerelles fourchues");
        assertThat(page(farid, id)).isEqualTo(404);

        sharer.share(id, with("farid.benali"), "READ", "");

        assertThat(page(farid, id)).isEqualTo(200);
        assertThat(new String(farid.download(file(id)).body(), UTF_8)).contains("grésillon");
        assertThat(farid.get("/alertes").body()).contains("On vous donne accès");
        Cast.allIsIndexed();
        assertThat(Cast.finds(farid, "grésillon fourchues", id)).isTrue();

        sharer.stop(id, with("farid.benali"));

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
        sharer.share(id, with("farid.benali"), "READ", LocalDate.now().plusDays(2).toString());
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
        sharer.share(id, with("farid.benali"), "EDIT", "");

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

        assertThat(words(new Sharer(bruno).tryToShare(id, "org:" + environment, "READ", "")))
                .contains("demandez à l’auteur");
        new Sharer(bruno).tryToShare(id, with("farid.benali"), "READ", "");
        assertThat(page(farid, id)).isEqualTo(200);
    }

    @Test
    void whatIsConfidentialGoesToNamedPersonsOnly() throws Exception {
        long id = inTheClosedGroup("partage-confidentiel.txt", "Entre nous");
        Sql.execute("UPDATE content SET sensitivity = 'CONFIDENTIAL' WHERE id = ?", id);

        HttpResponse<String> everyone = sharer.tryToShare(id, "all", "READ", "");

        assertThat(words(everyone)).contains("confidentiel");
        assertThat(page(farid, id)).isEqualTo(404);
        sharer.share(id, with("farid.benali"), "READ", "");
        assertThat(page(farid, id)).isEqualTo(200);
    }

    @Test
    void sharingWithEveryoneFirstSaysWhoWillSeeIt() throws Exception {
        long id = inTheClosedGroup("partage-tous.txt", "Bientôt pour tous");

        HttpResponse<String> asked = sharer.tryToShare(id, "all", "READ", "");

        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(words(asked)).contains("Toute la fonction publique le verra");
        assertThat(page(farid, id)).isEqualTo(404);
        Map<String, String> fields = sharer.fields(id, "all", "READ", "");
        fields.put("partager", "continuer");
        ada.post("/partager?id=" + id, fields);
        assertThat(page(farid, id)).isEqualTo(200);
    }

    @Test
    void aSecretGroupStaysSecretForThoseItsDocumentIsSharedWith() throws Exception {
        long group = Cast.openGroup(ada, "Cellule Harfang", "SECRET");
        long id =
                Cast.deposit(ada, group, "partage-secret.txt", "Sans nom de groupe, harfangesque");

        sharer.share(id, with("farid.benali"), "READ", "");

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
        sharer.share(page, with("farid.benali"), "READ", "");
        sharer.share(talk, with("farid.benali"), "READ", "");

        for (String address : List.of("/wiki", "/discussions", "/accueil", "/alertes")) {
            assertThat(farid.get(address).body()).as(address).doesNotContain("Engoulevent");
        }
        assertThat(farid.get("/wiki").body()).contains("Nidification discrète");
        assertThat(farid.get("/discussions").body()).contains("Une couvée discrète");
    }

    private static String file(long id) {
        return "/documents/telecharger?id=" + id;
    }
}
