package org.passerelle.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.passerelle.elasticsearch.ElasticsearchHome;
import org.passerelle.elasticsearch.ElasticsearchProcess;
import org.passerelle.search.service.IndexEntry;
import org.passerelle.search.service.SearchIndex;
import org.passerelle.search.service.SearchSettings;
import org.passerelle.search.service.SynonymRule;

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

    /** An index of its own with these entries, which are found already. */
    static SearchIndex index(String name, List<IndexEntry> entries) {
        return index(name, List.of(), entries);
    }

    /** The same, which knows these names of organisations. */
    static SearchIndex index(
            String name, List<SynonymRule> organisations, List<IndexEntry> entries) {
        SearchIndex index = new SearchIndex(SearchSettings.at(url(), name));
        index.ensureIndex(organisations);
        assertThat(index.write(entries).failures()).isEmpty();
        index.refresh();
        return index;
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
