package org.passerelle.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.passerelle.elasticsearch.ElasticsearchHome;

/** Elasticsearch. */
final class SearchProcess {

    private final Place place;
    private final ServerProcess process;

    SearchProcess(Place place) {
        this.place = place;
        this.process = new ServerProcess("Elasticsearch", place.folder());
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + place.searchPort());
    }

    ServerProcess process() {
        return process;
    }

    void start() throws IOException {
        ElasticsearchHome home =
                ElasticsearchHome.prepare(
                        place.folder().resolve("elasticsearch/home"),
                        place.build().resolve("elasticsearch"),
                        place.build().resolve("test-classes"));
        Files.createDirectories(data());
        process.start(
                home.withHeap(place.searchHeapSize())
                        .command(data(), place.searchPort(), "passerelle-" + place.name()),
                Map.of(),
                null);
        URI health = url().resolve("/_cluster/health?wait_for_status=yellow&timeout=1s");
        process.await(() -> Http.status(health) == 200, Duration.ofSeconds(120));
    }

    void forget() throws IOException {
        Folders.delete(data());
    }

    private Path data() {
        return place.folder().resolve("elasticsearch/data");
    }
}
