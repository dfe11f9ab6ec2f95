package org.passerelle.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.passerelle.common.Subject;
import org.passerelle.elasticsearch.ElasticsearchProcess;
import org.passerelle.groups.Viewer;
import org.passerelle.search.service.IndexEntry;
import org.passerelle.search.service.IndexState;
import org.passerelle.search.service.SearchIndex;
import org.passerelle.search.service.SearchQuestion;
import org.passerelle.search.service.SearchSettings;
import org.passerelle.search.service.SearchUnavailableException;

/** The engine stops, hangs and comes back. */
class SearchOutageIT {

    private static final Viewer BRUNO = new Viewer(2, new TreeSet<>(Set.of("all")));

    @Test
    void saysQuicklyThatItIsDownAndComesBackByItself() throws IOException {
        int port = SearchEngine.freePort();
        Path data = SearchEngine.emptyFolder("outage");
        try (SearchIndexCloser search = open("http://127.0.0.1:" + port);
                ElasticsearchProcess engine = SearchEngine.start("outage", data, port)) {
            search.index().ensureIndex(List.of());
            assertThat(search.index().available()).isTrue();

            engine.kill();

            for (int i = 0; i < 10; i++) {
                assertUnavailableWithin(Duration.ofSeconds(1), search.index());
            }
            assertThat(search.index().available()).isFalse();

            try (ElasticsearchProcess again = SearchEngine.start("outage", data, port)) {
                assertThat(again.isAlive()).isTrue();
                awaitAvailable(search.index());
                assertThat(search.index().ensureIndex(List.of())).isEqualTo(IndexState.CURRENT);
                search.index().write(List.of(page()));
                search.index().refresh();
                assertThat(search.index().search(BRUNO, SearchQuestion.of("retour")).total())
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void doesNotMakeEveryoneWaitForAnEngineThatHangs() throws IOException {
        try (ServerSocket deaf = new ServerSocket(0);
                SearchIndexCloser search = open("http://127.0.0.1:" + deaf.getLocalPort())) {
            for (int i = 0; i < 5; i++) {
                assertUnavailableWithin(Duration.ofSeconds(5), search.index());
            }
            assertUnavailableWithin(Duration.ofMillis(100), search.index());
        }
    }

    @Test
    void writingToAnIndexThatWasNeverMadeDoesNotMakeAWrongOne() throws IOException {
        try (SearchIndexCloser search = open(SearchEngine.url())) {
            assertThatThrownBy(() -> search.index().write(List.of(page())))
                    .isInstanceOf(SearchUnavailableException.class);
            assertThatThrownBy(() -> search.index().search(BRUNO, SearchQuestion.of("retour")))
                    .isInstanceOf(SearchUnavailableException.class);
        }
    }

    private record SearchIndexCloser(SearchIndex index) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            index.close();
        }
    }

    private static SearchIndexCloser open(String url) {
        return new SearchIndexCloser(new SearchIndex(SearchSettings.at(url, "outage")));
    }

    private static IndexEntry page() {
        return IndexEntry.of(new Subject(Subject.Kind.PAGE, 1), 1)
                .title("Retour")
                .audience(Set.of("all"))
                .build();
    }

    private static void assertUnavailableWithin(Duration limit, SearchIndex index) {
        Instant start = Instant.now();
        assertThatThrownBy(() -> index.search(BRUNO, SearchQuestion.of("retour")))
                .isInstanceOf(SearchUnavailableException.class);
        assertThat(Duration.between(start, Instant.now())).isLessThan(limit);
    }

    private static void awaitAvailable(SearchIndex index) {
        Instant end = Instant.now().plusSeconds(15);
        while (!index.available() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        assertThat(index.available()).isTrue();
    }
}
