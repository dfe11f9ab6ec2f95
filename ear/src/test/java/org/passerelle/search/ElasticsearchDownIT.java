package org.passerelle.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Eventually;
import org.passerelle.launcher.House;

/** The engine that searches is away: everything else goes on, and nothing is forgotten. */
class ElasticsearchDownIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PROMPT = Duration.ofSeconds(2);
    private static final int COMMENTS = 30;

    private boolean down;

    @AfterEach
    void startAgain() {
        if (down) {
            House.startElasticsearch();
        }
    }

    @Test
    void writingGoesOnSearchingIsLimitedAndNothingIsForgotten() throws Exception {
        Caller ada = Cast.ada();
        Caller farid = Cast.farid();
        Long closed = Cast.group(Cast.CLOSED_GROUP);
        long open = Cast.discuss(ada, null, "Zirconium en vue", "Qui en a vu?");
        long hidden = Cast.write(ada, closed, "Zirconium caché", "<p>Personne d’autre</p>");
        Eventually.happens("both are found", PATIENCE, () -> Cast.finds(ada, "zirconium", hidden));
        comments(ada, open, "avant");
        long before = comments(ada, open, "encore avant");

        House.stopElasticsearch();
        down = true;
        long without = comments(ada, open, "pendant xylophone");
        long written = Cast.write(ada, null, "Wolfram arrivé", "<p>Pendant la panne</p>");

        assertThat(without).as("p95 in ms; %d before", before).isLessThan(2 * before + 100);
        String limited = promptly(ada, "zirconium");
        assertThat(limited)
                .contains("Recherche limitée", "?id=" + open + "\"", "?id=" + hidden + "\"");
        assertThat(promptly(ada, "wolfram")).contains("?id=" + written + "\"");
        assertThat(promptly(ada, "benali")).contains("Farid Benali");
        assertThat(promptly(farid, "zirconium"))
                .contains("Recherche limitée", "?id=" + open + "\"")
                .doesNotContain("?id=" + hidden + "\"", "Zirconium caché");
        filtersThatTheDatabaseKnowsStillHold(ada, farid, open, hidden, closed);
        assertThat(ada.get("/api/suggestions?q=zirconium").body()).contains("Zirconium caché");
        assertThat(farid.get("/api/suggestions?q=zirconium").body()).doesNotContain("caché");

        House.startElasticsearch();
        down = false;
        Eventually.happens(
                "words of a comment", PATIENCE, () -> Cast.finds(ada, "xylophone", open));
        Eventually.happens("the page", PATIENCE, () -> Cast.finds(farid, "wolfram panne", written));
        assertThat(ada.get("/recherche?q=wolfram").body()).doesNotContain("Recherche limitée");
    }

    private static void filtersThatTheDatabaseKnowsStillHold(
            Caller ada, Caller farid, long open, long hidden, long closed) throws Exception {
        String here = "?id=" + open + "\"";
        String there = "?id=" + hidden + "\"";
        assertThat(promptly(ada, "zirconium&type=page")).contains(there).doesNotContain(here);
        assertThat(promptly(ada, "zirconium&groupe=" + closed))
                .contains(there)
                .doesNotContain(here);
        assertThat(promptly(farid, "zirconium&groupe=" + closed)).doesNotContain(here, there);
        assertThat(promptly(ada, "zirconium&au=2001")).doesNotContain(here, there);
        assertThat(promptly(ada, "zirconium+depuis:2001&du=2002")).contains(here, there);
        assertThat(promptly(ada, "zirconium&auteur=" + Cast.person("ada.tremblay")))
                .contains(here, there);
        assertThat(promptly(ada, "zirconium+auteur:benali")).doesNotContain(here, there);
        assertThat(promptly(ada, "zirconium&langue=en")).doesNotContain(here, there);
        assertThat(promptly(ada, "zirconium&format=pdf&etat=echu"))
                .contains(here, "laissés de côté", "<b>Format</b>", "<b>État</b>");
    }

    private static String promptly(Caller who, String question) {
        long start = System.nanoTime();
        HttpResponse<String> answer = who.get("/recherche?q=" + question);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PROMPT);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    /** How long the slowest took but one in twenty, in milliseconds. */
    private static long comments(Caller who, long content, String text) {
        long[] nanos = new long[COMMENTS];
        for (int i = 0; i < COMMENTS; i++) {
            long start = System.nanoTime();
            HttpResponse<String> answer = Cast.comment(who, content, text + " " + i);
            nanos[i] = System.nanoTime() - start;
            assertThat(answer.statusCode()).isEqualTo(302);
        }
        Arrays.sort(nanos);
        return nanos[COMMENTS * 95 / 100] / 1_000_000;
    }
}
