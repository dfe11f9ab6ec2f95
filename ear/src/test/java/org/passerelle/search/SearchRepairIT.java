package org.passerelle.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Eventually;
import org.passerelle.launcher.House;

/**
 * Whatever happened to the index, an administrator has it compared with the database and mended.
 */
class SearchRepairIT {

    private static final String NOBODYS =
            "{\"kind\":\"page\",\"entity_id\":888888888,\"deleted\":false,\"acl\":[\"all\"],"
                    + "\"title\":\"Obsidienne\",\"same\":\"page-888888888\"}";

    @Test
    void whatTheIndexLostIsFoundAgainAndWhatItInventedIsGone() throws Exception {
        Caller ada = Cast.ada();
        long page = Cast.write(ada, null, "Chrysoprase", "<p>Une pierre verte.</p>");
        Cast.allIsIndexed();
        assertThat(Cast.finds(ada, "chrysoprase", page)).isTrue();
        // A loss leaves no trace of a deletion, so the engine must not remember this one.
        ask("PUT", "/passerelle/_settings", "{\"index.gc_deletes\":\"0s\"}");
        ask("DELETE", "/passerelle/_doc/page-" + page + "?refresh=true", "");
        ask("POST", "/passerelle/_refresh", "");
        ask("PUT", "/passerelle/_doc/page-888888888?refresh=true", NOBODYS);
        assertThat(Cast.finds(ada, "chrysoprase", page)).isFalse();

        Caller elise = Cast.elise();
        Map<String, String> fields = elise.form("/administration/recherche", "comparaison");
        fields.put("comparer", "comparer");
        assertThat(elise.post("/administration/recherche", fields).statusCode()).isEqualTo(302);

        Eventually.happens(
                "what was lost is found",
                Duration.ofSeconds(60),
                () -> Cast.finds(ada, "chrysoprase", page));
        Eventually.happens(
                "what was invented is gone",
                Duration.ofSeconds(30),
                () ->
                        ask("GET", "/passerelle/_doc/page-888888888", "")
                                .contains("\"deleted\":true"));
        ask("PUT", "/passerelle/_settings", "{\"index.gc_deletes\":null}");
    }

    private static String ask(String method, String path, String body) {
        URI address = House.searchUri().resolve(path);
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try {
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
