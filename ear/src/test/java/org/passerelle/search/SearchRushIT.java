package org.passerelle.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Eventually;
import org.passerelle.launcher.House;
import org.passerelle.launcher.Sql;

/**
 * When very much changes at once, as after an import, the index is kept for writing, then for
 * reading.
 */
class SearchRushIT {

    private static final Pattern CHANGES = Pattern.compile("\"settings_version\":(\\d+)");

    @Test
    void whatComesInARushIsFoundAndTheIndexIsAsUsualAfterwards() throws Exception {
        Caller ada = Cast.ada();
        long page = Cast.write(ada, null, "Chrysobéryl", "<p>Une pierre jaune.</p>");
        Cast.allIsIndexed();
        long before = changes();

        Sql.execute(
                "INSERT INTO outbox_entry (id, version, topic, kind, subject_id, created_at, due_at)"
                        + " SELECT -s.seq, 1, 'INDEX', kind, id, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)"
                        + " FROM content JOIN seq_1_to_6000 s WHERE id = ?",
                page);
        Cast.allIsIndexed();

        Eventually.happens(
                "the index was kept for the rush, and is as usual",
                Duration.ofSeconds(30),
                () -> changes() >= before + 2 && state("settings").contains("\"1s\""));
        assertThat(state("settings")).contains("\"segments_per_tier\":\"5\"");
        assertThat(Cast.finds(ada, "chrysobéryl", page)).isTrue();
    }

    /** How often the settings of the index have changed. */
    private static long changes() throws Exception {
        Matcher version = CHANGES.matcher(state("settings_version"));
        assertThat(version.find()).isTrue();
        return Long.parseLong(version.group(1));
    }

    private static String state(String what) throws Exception {
        String path = "/_cluster/state/metadata/passerelle?filter_path=metadata.indices.*." + what;
        return Jsoup.connect(House.searchUri().resolve(path).toString())
                .ignoreContentType(true)
                .execute()
                .body();
    }
}
