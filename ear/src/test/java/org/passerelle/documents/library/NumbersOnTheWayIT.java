package org.passerelle.documents.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Eventually;
import org.passerelle.launcher.ExampleData;
import org.passerelle.launcher.House;
import org.passerelle.launcher.Sql;

/** What holds personal numbers comes to lie among more readers only for a reason. */
class NumbersOnTheWayIT {

    private static final Duration SOON = Duration.ofSeconds(40);
    private static final String NUMBER = "046 454 286";
    private static final String REASON = "Exemple fictif d’un guide";

    private static final String NETWORK = "Par le disque réseau.txt";
    private static final String PASSWORD =
            Base64.getEncoder()
                    .encodeToString(
                            ("ada.tremblay:" + ExampleData.PASSWORD)
                                    .getBytes(StandardCharsets.UTF_8));

    private static Librarian ada;
    private static Caller farid;
    private static long closed;
    private static long open;

    private int written;

    @BeforeAll
    static void openAGroup() throws Exception {
        ada = new Librarian(Cast.ada());
        farid = Cast.farid();
        closed = Cast.group(Cast.CLOSED_GROUP);
        open = Cast.openGroup(ada.caller(), "Salle ouverte aux numéros", "OPEN");
    }

    @Test
    void aDocumentWaitsUntilSomebodySaysWhyItMayGo() throws Exception {
        long document = numbered("Lettre à déplacer");

        HttpResponse<String> held = ada.puts("deplacer", "f" + document, "communs");

        assertThat(held.statusCode()).isEqualTo(200);
        assertThat(words(held))
                .contains("Avant de déplacer")
                .contains("Lettre à déplacer")
                .contains("••• ••• •••")
                .contains("Toute la fonction publique le verra")
                .doesNotContain(NUMBER);
        assertThat(reads(farid, document)).isFalse();
        assertThat(words(goesOn("deplacer", "f" + document, "communs", "")))
                .contains("Écrivez pourquoi");
        assertThat(reads(farid, document)).isFalse();

        assertThat(goesOn("deplacer", "f" + document, "communs", REASON).statusCode())
                .isEqualTo(303);

        assertThat(reads(farid, document)).isTrue();
        assertThat(kept(document)).isEqualTo("SOCIAL_INSURANCE " + REASON);
        assertThat(Sql.number("SELECT COUNT(*) FROM number_warning WHERE content_id = ?", document))
                .as("it is decided")
                .isZero();
    }

    @Test
    void aFolderWaitsForWhatLiesDeepInIt() throws Exception {
        long folder = ada.makesFolder("g" + closed, "Chemise des numéros");
        long deep = ada.makesFolder("d" + folder, "Chemise intérieure");
        long document = numbered("Au fond de la chemise");
        ada.puts("deplacer", "f" + document, "d" + deep);

        HttpResponse<String> held = ada.puts("deplacer", "d" + folder, "g" + open);

        assertThat(held.statusCode()).isEqualTo(200);
        assertThat(words(held)).contains("Au fond de la chemise").contains("••• ••• •••");
        assertThat(reads(farid, document)).isFalse();
        assertThat(goesOn("deplacer", "d" + folder, "g" + open, REASON).statusCode())
                .isEqualTo(303);
        assertThat(reads(farid, document)).isTrue();
        assertThat(kept(document)).contains(REASON);
    }

    @Test
    void aCopyForMoreReadersWaitsAndComesWithItsReason() throws Exception {
        long document = numbered("À recopier");

        assertThat(ada.puts("copier", "f" + document, "g" + open).statusCode()).isEqualTo(200);
        assertThat(ada.puts("copier", "f" + document, "moi").statusCode())
                .as("nobody more reads in her own space")
                .isEqualTo(303);
        long before = Sql.number("SELECT COUNT(*) FROM alert WHERE reason = 'NUMBERS_SEEN'");
        assertThat(goesOn("copier", "f" + document, "g" + open, REASON).statusCode())
                .isEqualTo(303);

        long copy =
                Sql.number(
                        "SELECT MAX(id) FROM content WHERE home_id = ? AND title = 'À recopier'",
                        open);
        assertThat(reads(farid, copy)).isTrue();
        assertThat(kept(copy)).contains(REASON);
        assertThat(Sql.number("SELECT COUNT(*) FROM alert WHERE reason = 'NUMBERS_SEEN'"))
                .as("she has decided already")
                .isEqualTo(before);
    }

    @Test
    void whatGoesToTheSameReadersOrHoldsNoNumberIsNotHeld() throws Exception {
        long document = numbered("Qui reste entre nous");
        long folder = ada.makesFolder("g" + closed, "Même lecteurs");
        long plain = Cast.deposit(ada.caller(), closed, "sans-numero.txt", "Rien à cacher");

        assertThat(ada.puts("deplacer", "f" + document, "d" + folder).statusCode()).isEqualTo(303);
        assertThat(ada.puts("lier", "f" + document, "g" + open).statusCode()).isEqualTo(303);
        assertThat(reads(farid, document)).as("a link shows it to nobody more").isFalse();
        assertThat(ada.puts("deplacer", "f" + plain, "g" + open).statusCode()).isEqualTo(303);
    }

    @Test
    void aProgramThatCannotBeAskedIsRefused() throws Exception {
        long document = numbered("Par le disque réseau");
        URI shared =
                House.baseUri()
                        .resolve(
                                "/dav/Groupes/"
                                        + encoded(Cast.CLOSED_GROUP)
                                        + "/"
                                        + encoded(NETWORK));
        URI hers = House.baseUri().resolve("/dav/Mon%20espace/" + encoded(NETWORK));

        assertThat(moves(shared, hers)).as("hers alone").isEqualTo(201);
        assertThat(moves(hers, shared)).isEqualTo(409);
        assertThat(reads(Cast.bruno(), document)).isFalse();
    }

    private static int moves(URI from, URI to) throws Exception {
        HttpRequest move =
                HttpRequest.newBuilder(from)
                        .header("Authorization", "Basic " + PASSWORD)
                        .header("Destination", to.toString())
                        .method("MOVE", HttpRequest.BodyPublishers.noBody())
                        .build();
        return HttpClient.newHttpClient().send(move, BodyHandlers.discarding()).statusCode();
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private long numbered(String title) throws Exception {
        long id =
                Cast.deposit(
                        ada.caller(),
                        closed,
                        title + ".txt",
                        "Madame, votre NAS est le " + NUMBER + ". Page " + title + written++);
        Eventually.happens(
                "it is read",
                SOON,
                () ->
                        Sql.number(
                                        "SELECT COUNT(*) FROM document_version v JOIN stored_file f"
                                                + " ON f.id = v.file_id WHERE v.document_id = ?"
                                                + " AND f.number_kinds = 'SOCIAL_INSURANCE'",
                                        id)
                                == 1);
        return id;
    }

    private static HttpResponse<String> goesOn(
            String mode, String things, String where, String reason) {
        return ada.acts(
                "mettre",
                things,
                Map.of(
                        "mode", mode,
                        "vers", where,
                        "page", "deplacer",
                        "suite", "continuer",
                        "motif", reason));
    }

    private static String kept(long document) throws Exception {
        return Sql.text(
                "SELECT CONCAT(kinds, ' ', reason) FROM kept_numbers WHERE content_id = ?",
                document);
    }

    private static boolean reads(Caller who, long document) {
        return who.get("/documents/document?id=" + document).statusCode() == 200;
    }

    private static String words(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).text();
    }
}
