package org.passerelle.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.passerelle.elasticsearch.ElasticsearchHome;
import org.passerelle.elasticsearch.ElasticsearchProcess;

/** Three nodes of one cluster on this machine, which a test may kill and start again. */
final class SearchCluster implements AutoCloseable {

    private static final int NODES = 3;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ElasticsearchHome home;
    private final Path data;
    private final int[] ports = IntStream.generate(SearchEngine::freePort).limit(NODES).toArray();
    private final int[] transports = Arrays.stream(ports).map(port -> port + 100).toArray();
    private final ElasticsearchProcess[] nodes = new ElasticsearchProcess[NODES];

    SearchCluster(ElasticsearchHome home, Path data) {
        this.home = home;
        this.data = data;
    }

    /** All at once: none answers before it has met another. */
    void start() throws IOException {
        for (int node = 0; node < NODES; node++) {
            nodes[node] = launched(node);
        }
        for (ElasticsearchProcess node : nodes) {
            node.awaitAnswer();
        }
    }

    void startAgain(int node) throws IOException {
        nodes[node] = launched(node);
        nodes[node].awaitAnswer();
    }

    void kill(int node) {
        nodes[node].kill();
    }

    String urls() {
        return Arrays.stream(nodes)
                .map(ElasticsearchProcess::url)
                .collect(Collectors.joining(", "));
    }

    /** Whether so many nodes have met, and every part of every index has its copies. */
    boolean isWhole(int howMany) {
        String health = ask("/_cluster/health");
        return health.contains("\"status\":\"green\"")
                && health.contains("\"number_of_nodes\":" + howMany + ",");
    }

    /** The node on which what is written to an index of one part is written first. */
    int holderOf(String index) {
        String name =
                ask("/_cat/shards/" + index + "?h=prirep,node")
                        .replaceAll("(?s).*\\bp +(\\d+).*", "$1");
        return IntStream.range(0, NODES)
                .filter(node -> name.equals(Integer.toString(transports[node])))
                .findFirst()
                .orElseThrow();
    }

    private ElasticsearchProcess launched(int node) throws IOException {
        return ElasticsearchProcess.launch(
                home, data.resolve("node" + node + "/data"), ports[node], "cluster-it", transports);
    }

    private String ask(String path) {
        ElasticsearchProcess alive =
                Arrays.stream(nodes)
                        .filter(ElasticsearchProcess::isAlive)
                        .findFirst()
                        .orElseThrow();
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(alive.url() + path))
                            .timeout(Duration.ofSeconds(20))
                            .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        Arrays.stream(nodes).filter(Objects::nonNull).forEach(ElasticsearchProcess::kill);
    }
}
