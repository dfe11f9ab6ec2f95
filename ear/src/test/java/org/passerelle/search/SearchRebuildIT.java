package org.passerelle.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.passerelle.common.Subject;
import org.passerelle.groups.Viewer;
import org.passerelle.search.service.IndexEntry;
import org.passerelle.search.service.IndexRebuild;
import org.passerelle.search.service.IndexState;
import org.passerelle.search.service.SearchIndex;
import org.passerelle.search.service.SearchQuestion;
import org.passerelle.search.service.SearchSettings;
import org.passerelle.search.service.SynonymRule;
import org.passerelle.search.service.WriteOutcome;

/** A new index takes the place of the old one while people search and write. */
class SearchRebuildIT {

    private static final Viewer BRUNO = new Viewer(2, new TreeSet<>(Set.of("all")));
    private static final List<SynonymRule> RENAMED =
            List.of(SynonymRule.of("MEIE", "Ministère de l’Économie", "MEI"));

    private SearchIndex index;

    @BeforeEach
    void open(TestInfo test) {
        String name = "rebuild-" + Math.abs(test.getDisplayName().hashCode());
        index = new SearchIndex(SearchSettings.at(SearchEngine.url(), name));
        assertThat(index.ensureIndex(List.of())).isEqualTo(IndexState.CREATED);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void newAcronymsCallForANewIndexWhichIsFilledBesideTheOldOne() {
        index.write(List.of(page(1, 1, "Guide du MEI")));
        index.refresh();
        assertThat(index.ensureIndex(List.of())).isEqualTo(IndexState.CURRENT);
        assertThat(index.ensureIndex(RENAMED)).isEqualTo(IndexState.OUTDATED);

        try (IndexRebuild rebuild = index.rebuild(RENAMED)) {
            index.write(List.of(page(2, 7, "Écrit pendant la reconstruction")));
            rebuild.write(
                    List.of(page(1, 1, "Guide du MEI"), page(2, 6, "Lu avant d’être changé")));
            index.refresh();
            assertThat(total("guide")).as("the old index still serves").isEqualTo(1);
            rebuild.complete();
        }

        assertThat(index.ensureIndex(RENAMED)).isEqualTo(IndexState.CURRENT);
        assertThat(total("MEIE")).isEqualTo(1);
        assertThat(total("pendant reconstruction")).isEqualTo(1);
        assertThat(total("\"lu avant\"")).as("the older state did not win").isZero();
    }

    @Test
    void anAbandonedRebuildLeavesTheOldIndexInPlace() {
        index.write(List.of(page(1, 1, "Guide")));
        try (IndexRebuild rebuild = index.rebuild(RENAMED)) {
            rebuild.write(List.of(page(3, 1, "Jamais vu")));
        }
        index.refresh();

        assertThat(total("guide")).isEqualTo(1);
        assertThat(total("jamais")).isZero();
        assertThat(index.ensureIndex(List.of())).isEqualTo(IndexState.CURRENT);
    }

    @Test
    void oneEntryThatCannotBeTakenDoesNotStopTheOthers() {
        IndexEntry impossible =
                IndexEntry.of(new Subject(Subject.Kind.PAGE, 2), -1)
                        .title("Version impossible")
                        .audience(Set.of("all"))
                        .build();

        WriteOutcome outcome =
                index.write(List.of(page(1, 1, "Avant"), impossible, page(3, 1, "Après")));
        index.refresh();

        assertThat(outcome.written()).isEqualTo(2);
        assertThat(outcome.failures()).hasSize(1);
        assertThat(outcome.failures().get(0).subject().id()).isEqualTo(2);
        assertThat(outcome.failures().get(0).permanent()).isTrue();
        assertThat(total("avant")).isEqualTo(1);
        assertThat(total("après")).isEqualTo(1);
    }

    @Test
    void manyAndLargeEntriesGoInBatches() {
        String large = "La planification budgétaire suit son cours. ".repeat(20_000);
        List<IndexEntry> entries =
                LongStream.range(0, 700)
                        .mapToObj(i -> page(i, 1, "Lot", i % 100 == 0 ? large : "court"))
                        .toList();

        assertThat(index.write(entries).complete()).isTrue();
        index.refresh();

        assertThat(total("lot")).isEqualTo(700);
        assertThat(total("planification budgetaire")).isEqualTo(7);
    }

    private long total(String question) {
        return index.search(BRUNO, SearchQuestion.of(question)).total();
    }

    private static IndexEntry page(long id, long version, String title) {
        return page(id, version, title, "");
    }

    private static IndexEntry page(long id, long version, String title, String body) {
        return IndexEntry.of(new Subject(Subject.Kind.PAGE, id), version)
                .title(title)
                .body(body)
                .language("fr")
                .audience(Set.of("all"))
                .build();
    }
}
