package org.passerelle.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Eventually;
import org.passerelle.launcher.Sql;

/** Of two answers that are as good, the one that many opened comes first, once it was counted. */
class UsefulnessIT {

    private static final int READERS = 30;

    private static final Caller ADA = Cast.ada();
    private static final Caller BRUNO = Cast.bruno();

    private static Stream<Arguments> pairs() {
        return Stream.of(
                arguments("quenouille", "/documents/document", document("quenouille")),
                arguments("salicaire", "/wiki/page", page("salicaire")),
                arguments("sagittaire", "/discussions/discussion", discussion("sagittaire")));
    }

    private static Writing document(String word) {
        return other ->
                Cast.deposit(ADA, null, word + "-" + other + ".txt", "Au bord, le " + other);
    }

    private static Writing page(String word) {
        return other -> Cast.write(ADA, null, "La " + word, "<p>Au bord, le " + other + "</p>");
    }

    private static Writing discussion(String word) {
        return other -> Cast.discuss(ADA, null, "La " + word, "Au bord, le " + other);
    }

    /** Writes something that is found by a word and differs from the other by one only. */
    private interface Writing {
        long write(String other);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatManyOpenRisesAmongTheResults(String word, String page, Writing writing)
            throws Exception {
        for (long written : new long[] {writing.write("matin"), writing.write("soir")}) {
            Eventually.happens(
                    "its text is found",
                    Duration.ofSeconds(30),
                    () -> Cast.finds(ADA, word + " bord", written));
        }
        Cast.allIsIndexed();
        long first = order(word).get(0);
        long opened = order(word).get(1);

        for (int i = 0; i < READERS; i++) {
            BRUNO.get(page + "?id=" + opened);
        }
        Eventually.happens(
                "openings are written down",
                Duration.ofSeconds(30),
                () -> times(opened) >= READERS);
        assertThat(order(word)).as("the index is not told yet").containsExactly(first, opened);

        Caller elise = Cast.elise();
        Map<String, String> fields = elise.form("/administration/recherche", "comparaison");
        fields.put("compterUtilite", "compterUtilite");
        assertThat(elise.post("/administration/recherche", fields).statusCode()).isEqualTo(302);
        Cast.allIsIndexed();

        assertThat(order(word)).containsExactly(opened, first);
        assertThat(Sql.number("SELECT level FROM content_useful WHERE content_id = ?", opened))
                .isEqualTo(3);
    }

    private static long times(long content) throws Exception {
        return Sql.number(
                "SELECT COALESCE(SUM(times), 0) FROM content_opened WHERE content_id = ?", content);
    }

    private static List<Long> order(String word) {
        return Jsoup.parse(ADA.get("/recherche?q=" + word).body()).select("#liste h3 a").stream()
                .map(link -> Long.valueOf(link.attr("href").replaceFirst(".*id=(\\d+).*", "$1")))
                .toList();
    }
}
