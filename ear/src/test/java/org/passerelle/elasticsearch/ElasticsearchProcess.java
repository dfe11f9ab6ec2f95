package org.passerelle.elasticsearch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * A running Elasticsearch. Its output goes to a file beside its data, so that a failed start can
 * say why.
 */
public final class ElasticsearchProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final int port;
    private final Path log;

    private ElasticsearchProcess(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts a node and returns when it answers. */
    public static ElasticsearchProcess start(
            ElasticsearchHome home, Path data, int port, String clusterName) throws IOException {
        ElasticsearchProcess started = launch(home, data, port, clusterName);
        try {
            started.awaitAnswer();
        } catch (IOException e) {
            started.kill();
            throw e;
        }
        return started;
    }

    /** Starts a node; one of several answers only when it has met the others. */
    public static ElasticsearchProcess launch(
            ElasticsearchHome home, Path data, int port, String clusterName, int... cluster)
            throws IOException {
        Files.createDirectories(data);
        Path log = data.resolveSibling("elasticsearch.log");
        Process process =
                new ProcessBuilder(home.command(data, port, clusterName, cluster))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        return new ElasticsearchProcess(process, port, log);
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it as a power cut does. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Ends it properly. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    /** Returns when the node answers and knows where everything is. */
    public void awaitAnswer() throws IOException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest health =
                HttpRequest.newBuilder(
                                URI.create(
                                        url()
                                                + "/_cluster/health?wait_for_status=yellow&timeout=1s"))
                        .timeout(Duration.ofSeconds(5))
                        .build();
        Instant end = Instant.now().plus(PATIENCE);
        try {
            while (process.isAlive() && Instant.now().isBefore(end)) {
                if (answers(client, health)) {
                    return;
                }
                process.waitFor(100, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IOException(
                "Elasticsearch did not start on port " + port + "; it says why in " + log);
    }

    private static boolean answers(HttpClient client, HttpRequest health)
            throws InterruptedException {
        try {
            return client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
