package org.passerelle.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Eventually;
import org.passerelle.launcher.Sql;

/** People keep a search, and hear of what is new, once, as far as they may read it. */
class SavedSearchIT {

    private static final List<Long> WITHDRAWN = new ArrayList<>();

    private static final Duration SOON = Duration.ofSeconds(90);

    private final Caller ada = Cast.ada();
    private final Caller bruno = Cast.bruno();
    private final Caller farid = Cast.farid();

    @Test
    void whoKeepsASearchHearsOnceOfWhatIsNewAndReadable() throws Exception {
        Long closed = Cast.group(Cast.CLOSED_GROUP);
        Cast.write(ada, null, "Ornithoptère d’avant", "<p>Rien de neuf</p>");
        Cast.allIsIndexed();
        keep(bruno, "Ornithoptères", "ornithoptère", "aussitot");
        keep(farid, "Ornithoptères de Farid", "ornithoptère", "aussitot");
        keep(ada, "Les miens", "ornithoptère", "aussitot");

        long page = Cast.write(ada, closed, "Plan d’un ornithoptère", "<p>Entre nous</p>");
        long open = Cast.write(ada, null, "Un ornithoptère pour tous", "<p>Communs</p>");

        Eventually.happens("Bruno and Farid hear", SOON, () -> told(page) == 1 && told(open) == 2);
        assertThat(words(bruno)).contains("Nouveau pour votre recherche « Ornithoptères »");
        assertThat(bruno.get("/alertes").body()).contains("Plan d’un ornithoptère");
        assertThat(farid.get("/alertes").body())
                .contains("Un ornithoptère pour tous")
                .doesNotContain("Plan d’un ornithoptère", "Ornithoptère d’avant");
        assertThat(ada.get("/alertes").body()).doesNotContain("Les miens");

        Sql.execute("UPDATE saved_search SET looked_up_to = newer_than, due_at = newer_than");
        Cast.comment(ada, open, "Et encore un ornithoptère");
        Cast.allIsIndexed();
        lookedAgain();
        assertThat(told(open)).as("however often it changes").isEqualTo(2);

        withdraw(open);
        assertThat(farid.get("/alertes").body()).doesNotContain("Un ornithoptère pour tous");
    }

    /**
     * From all, and only the index still believes that they may read it: until the end of the test.
     */
    private static void withdraw(long content) throws Exception {
        Sql.execute(
                "DELETE FROM content_audience WHERE content_id = ? AND principal = 'all'", content);
        WITHDRAWN.add(content);
    }

    @AfterEach
    void giveBack() throws Exception {
        for (long content : WITHDRAWN) {
            Sql.execute("INSERT INTO content_audience VALUES (?, 'all')", content);
        }
        WITHDRAWN.clear();
    }

    @Test
    void aRightWithdrawnBeforeItIsToldTellsNothing() throws Exception {
        keep(farid, "Dirigeables", "dirigeable", "jour");
        Sql.execute(
                "UPDATE saved_search SET due_at = UTC_TIMESTAMP(6) + INTERVAL 1 DAY WHERE name = 'Dirigeables'");
        long page = Cast.write(ada, null, "Un dirigeable", "<p>Pour tous, un moment</p>");
        Cast.allIsIndexed();
        withdraw(page);

        Sql.execute("UPDATE saved_search SET due_at = newer_than WHERE name = 'Dirigeables'");
        lookedAgain();

        assertThat(told(page)).isZero();
    }

    @Test
    void aSearchThatRestsTellsNothingAndSaysNothingOfItAfterwards() throws Exception {
        keep(bruno, "Montgolfières", "montgolfière", "aussitot");
        act(bruno, "suspendre", "Montgolfières");
        long page = Cast.write(ada, null, "Une montgolfière", "<p>Passée inaperçue</p>");
        Cast.allIsIndexed();
        assertThat(words(bruno, "/alertes/recherches")).contains("Suspendue");

        act(bruno, "reprendre", "Montgolfières");
        lookedAgain();
        assertThat(told(page)).isZero();
        act(bruno, "changer", "Montgolfières");
        assertThat(words(bruno, "/alertes/recherches")).contains("Une fois par jour");
        act(bruno, "retirer", "Montgolfières");

        assertThat(words(bruno, "/alertes/recherches")).doesNotContain("Montgolfières");
    }

    @Test
    void aKeptSearchBelongsToItsOwnerAlone() throws Exception {
        keep(bruno, "Deltaplanes", "deltaplane type:page", "jour");
        String id = Sql.text("SELECT id FROM saved_search WHERE name = 'Deltaplanes'");

        assertThat(farid.post("/recherches", Map.of("retirer", id)).statusCode()).isEqualTo(404);
        assertThat(words(farid, "/alertes/recherches")).doesNotContain("Deltaplanes");
        assertThat(words(bruno, "/alertes/recherches")).contains("Deltaplanes");
    }

    @Test
    void whatCannotBeKeptIsSaidUnderTheResults() {
        HttpResponse<String> nameless =
                bruno.post("/recherches?q=neige&type=page", fields("", "jour"));
        assertThat(Jsoup.parse(nameless.body()).text()).contains("Donnez un nom à cette recherche");
        assertThat(Jsoup.parse(nameless.body()).title()).contains("neige");
        HttpResponse<String> nothing = bruno.post("/recherches", fields("Rien", "jour"));
        assertThat(nothing.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(nothing.body()).text()).contains("Il n’y a rien à chercher");
    }

    private static Map<String, String> fields(String name, String pace) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("nom", name);
        fields.put("rythme", pace);
        return fields;
    }

    private static void keep(Caller who, String name, String question, String pace) {
        HttpResponse<String> answer =
                who.post("/recherches?q=" + Caller.encoded(question), fields(name, pace));
        assertThat(answer.headers().firstValue("Location").orElse(answer.body()))
                .endsWith("/alertes/recherches?fait=gardee");
    }

    private static void act(Caller who, String act, String name) throws SQLException {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(act, Sql.text("SELECT id FROM saved_search WHERE name = ?", name));
        fields.put("rythme", "jour");
        assertThat(who.post("/recherches", fields).statusCode()).isEqualTo(302);
    }

    /** Waits until every search that is due has been asked again. */
    private static void lookedAgain() {
        Eventually.happens(
                "none is due",
                SOON,
                () ->
                        Sql.number(
                                        "SELECT COUNT(*) FROM saved_search WHERE NOT paused AND looked_up_to <= newer_than")
                                == 0);
    }

    private static long told(long content) throws SQLException {
        return Sql.number(
                "SELECT COUNT(*) FROM alert WHERE reason = 'FOUND' AND content_id = ?", content);
    }

    private static String words(Caller who) {
        return words(who, "/alertes");
    }

    private static String words(Caller who, String address) {
        return Jsoup.parse(who.get(address).body()).text().replace('\u00a0', ' ');
    }
}
