package org.passerelle.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.common.Subject;
import org.passerelle.groups.Viewer;
import org.passerelle.launcher.Eventually;
import org.passerelle.search.service.IndexEntry;
import org.passerelle.search.service.IndexRebuild;
import org.passerelle.search.service.SearchIndex;
import org.passerelle.search.service.SearchQuestion;
import org.passerelle.search.service.SearchSettings;
import org.passerelle.search.service.SearchUnavailableException;

/** Three engines hold one index: any of them may die, and nothing is lost. */
class SearchClusterIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Viewer ANYONE = new Viewer(1, new TreeSet<>(Set.of("all")));

    private SearchCluster cluster;
    private SearchIndex index;

    @BeforeEach
    void startThree() throws IOException {
        Path data = SearchEngine.emptyFolder("search-cluster");
        cluster = new SearchCluster(SearchEngine.home("search-cluster"), data);
        cluster.start();
        index = new SearchIndex(SearchSettings.at(cluster.urls(), "cluster"));
        index.ensureIndex(List.of());
    }

    @AfterEach
    void stopAll() {
        index.close();
        cluster.close();
    }

    @Test
    void whicheverDiesNothingIsLostAndTheSearchGoesOn() throws IOException {
        assertThat(index.write(pages(1, 200)).failures()).isEmpty();
        index.refresh();
        Eventually.happens("there is a copy", PATIENCE, () -> cluster.isWhole(3));

        int holder = cluster.holderOf("cluster-v1");
        cluster.kill(holder);
        Eventually.happens("all is found without it", PATIENCE, () -> found() == 200);
        Eventually.happens("writing goes on", PATIENCE, () -> written(pages(201, 300)));
        Eventually.happens("what came since is found", PATIENCE, () -> found() == 300);

        cluster.startAgain(holder);
        Eventually.happens("it is one of three again", PATIENCE, () -> cluster.isWhole(3));
        cluster.kill((holder + 1) % 3);
        Eventually.happens("another may die as well", PATIENCE, () -> found() == 300);

        try (IndexRebuild rebuild = index.rebuild(List.of())) {
            rebuild.write(pages(1, 300));
            rebuild.complete();
        }
        assertThat(found()).as("made anew on the two that are left").isEqualTo(300);
        Eventually.happens("with a copy", PATIENCE, () -> cluster.isWhole(2));
    }

    private boolean written(List<IndexEntry> entries) {
        try {
            return index.write(entries).failures().isEmpty();
        } catch (SearchUnavailableException notYet) {
            return false;
        }
    }

    /** How many pages the index finds; none while it does not answer. */
    private long found() {
        try {
            return index.search(ANYONE, SearchQuestion.of("constance"))
                    .countsByKind()
                    .getOrDefault(Subject.Kind.PAGE, 0L);
        } catch (SearchUnavailableException notYet) {
            return 0;
        }
    }

    private static List<IndexEntry> pages(long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(
                        id ->
                                IndexEntry.of(new Subject(Subject.Kind.PAGE, id), 1)
                                        .title("Page " + id)
                                        .body("La constance des machines")
                                        .language("fr")
                                        .audience(Set.of("all"))
                                        .build())
                .toList();
    }
}
