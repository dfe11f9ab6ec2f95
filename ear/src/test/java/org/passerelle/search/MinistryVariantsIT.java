package org.passerelle.search;

import static java.lang.System.Logger.Level.INFO;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.House;

/** A ministry is one, whether it is called by its acronym, its names or those of its past. */
class MinistryVariantsIT {

    private static final System.Logger LOG = System.getLogger(MinistryVariantsIT.class.getName());

    private static final String NAMES =
            "SELECT id, acronym AS written, 0 AS place FROM organisation"
                    + " UNION ALL SELECT id, name, 1 FROM organisation"
                    + " UNION ALL SELECT id, english_name, 2 FROM organisation"
                    + " UNION ALL SELECT organisation_id, acronym, 3 FROM former_name"
                    + " UNION ALL SELECT organisation_id, name, 4 FROM former_name"
                    + " ORDER BY id, place";

    private final Caller ada = Cast.ada();

    @Test
    void everyNameOfAMinistryHasTheSameFirstThree() throws Exception {
        Cast.allIsIndexed();
        int asked = 0;
        int same = 0;
        for (List<String> names : names().values()) {
            List<String> expected = firstThree(names.get(0));
            assertThat(expected).as(names.get(0)).isNotEmpty();
            for (String name : ways(names)) {
                asked++;
                List<String> found = firstThree(name);
                if (Set.copyOf(found).equals(Set.copyOf(expected))) {
                    same++;
                } else {
                    LOG.log(INFO, "{0} for {1}: {2} {3}", name, names.get(0), found, expected);
                }
            }
        }
        double percent = 100.0 * same / asked;
        report("ministries: %d of %d have the same first three (%.1f %%)", same, asked, percent);
        assertThat(asked).isGreaterThan(100);
        assertThat(percent).isGreaterThanOrEqualTo(99);
    }

    /** As people type them: with and without capitals, dots and accents. */
    private static Set<String> ways(List<String> names) {
        return names.stream()
                .flatMap(
                        name ->
                                name.matches("\\p{Lu}+")
                                        ? Stream.of(
                                                name,
                                                name.toLowerCase(Locale.ROOT),
                                                String.join(".", name.split("")) + ".")
                                        : Stream.of(name, name.toUpperCase(Locale.CANADA_FRENCH)))
                .collect(Collectors.toSet());
    }

    private List<String> firstThree(String question) {
        String typed = Caller.encoded(question);
        return Jsoup.parse(ada.get("/recherche?q=" + typed).body()).select("#liste h3 a").stream()
                .limit(3)
                .map(link -> link.attr("href").replaceAll("#.*", "") + " " + link.text())
                .toList();
    }

    private static Map<Long, List<String>> names() throws SQLException {
        Map<Long, List<String>> names = new LinkedHashMap<>();
        try (Connection connection = House.connect();
                ResultSet rows = connection.createStatement().executeQuery(NAMES)) {
            while (rows.next()) {
                String written = rows.getString("written");
                if (written != null && !written.isBlank()) {
                    names.computeIfAbsent(rows.getLong("id"), id -> new ArrayList<>()).add(written);
                }
            }
        }
        return names;
    }

    private static void report(String figures, Object... values) throws IOException {
        String line = String.format(Locale.ROOT, figures, values);
        LOG.log(INFO, line);
        Path file = Path.of(System.getProperty("passerelle.target", "target"));
        Files.writeString(file.resolve("relevance.txt"), line + "\n", CREATE, APPEND);
    }
}
