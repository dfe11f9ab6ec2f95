package org.passerelle.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Eventually;
import org.passerelle.launcher.Sql;

/** Of two answers that are as good, the one that many opened comes first, once it was counted. */
class UsefulnessIT {

    private static final int READERS = 30;

    private final Caller ada = Cast.ada();
    private final Caller bruno = Cast.bruno();

    @Test
    void whatManyOpenRisesAmongTheResults() throws Exception {
        Cast.deposit(ada, null, "quenouille-matin.txt", "La quenouille");
        Cast.deposit(ada, null, "quenouille-soir.txt", "La quenouille!");
        Cast.allIsIndexed();
        long first = order().get(0);
        long opened = order().get(1);

        for (int i = 0; i < READERS; i++) {
            bruno.get("/documents/document?id=" + opened);
        }
        Eventually.happens(
                "openings are written down",
                Duration.ofSeconds(30),
                () -> times(opened) >= READERS);
        assertThat(order()).as("the index is not told yet").containsExactly(first, opened);

        Caller elise = Cast.elise();
        Map<String, String> fields = elise.form("/administration/recherche", "comparaison");
        fields.put("compterUtilite", "compterUtilite");
        assertThat(elise.post("/administration/recherche", fields).statusCode()).isEqualTo(302);
        Cast.allIsIndexed();

        assertThat(order()).containsExactly(opened, first);
        assertThat(Sql.number("SELECT level FROM content_useful WHERE content_id = ?", opened))
                .isEqualTo(3);
    }

    private static long times(long content) throws Exception {
        return Sql.number(
                "SELECT COALESCE(SUM(times), 0) FROM content_opened WHERE content_id = ?", content);
    }

    private List<Long> order() {
        return Jsoup.parse(ada.get("/recherche?q=quenouille").body()).select("#liste h3 a").stream()
                .map(link -> Long.valueOf(link.attr("href").replaceFirst(".*id=(\\d+).*", "$1")))
                .toList();
    }
}
