package org.passerelle.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.passerelle.elasticsearch.ElasticsearchHome;
import org.passerelle.elasticsearch.ElasticsearchProcess;

/**
 * The Elasticsearch of the tests that need nothing else: started once, with empty data, for all of
 * them.
 */
final class SearchEngine {

    private static final Path TARGET =
            Path.of(System.getProperty("passerelle.target", "target")).toAbsolutePath();

    private static ElasticsearchProcess shared;

    private SearchEngine() {}

    static synchronized String url() {
        if (shared == null) {
            shared = start("search-it", emptyFolder("search-it"), freePort());
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared.url();
    }

    /** A folder for the data of a node, empty. */
    static Path emptyFolder(String name) {
        try {
            Path folder = Files.createDirectories(TARGET.resolve(name));
            return Files.createTempDirectory(folder, "data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One more node, which a test may kill and start again on the same data. */
    static ElasticsearchProcess start(String name, Path data, int port) {
        try {
            return ElasticsearchProcess.start(home(name), data, port, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The home of one node or several. */
    static ElasticsearchHome home(String name) throws IOException {
        Path folder = Files.createDirectories(TARGET.resolve(name));
        return ElasticsearchHome.prepare(
                folder.resolve("home"), TARGET.resolve("elasticsearch"), classes());
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path classes() {
        try {
            return Path.of(
                    ElasticsearchHome.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
