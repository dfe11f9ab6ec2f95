package org.passerelle.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.passerelle.common.Subject;
import org.passerelle.common.Subject.Kind;
import org.passerelle.search.service.IndexComparison;
import org.passerelle.search.service.IndexEntry;
import org.passerelle.search.service.IndexedVersion;
import org.passerelle.search.service.SearchIndex;

/** What differs between the database and the index is seen, whatever made it so. */
class IndexComparisonIT {

    private static final Subject SAME = page(1);
    private static final Subject LATE = page(2);
    private static final Subject MISSING = page(3);
    private static final Subject LEFT = page(4);
    private static final Subject DELETED = page(5);
    private static final Subject AHEAD = page(6);
    private static final Subject FURTHER = page(900);

    private static SearchIndex index;

    @BeforeAll
    static void fillTheIndex() {
        index =
                SearchEngine.index(
                        "comparison-it",
                        List.of(
                                entry(SAME, 3),
                                entry(LATE, 3),
                                entry(LEFT, 3),
                                IndexEntry.tombstone(DELETED, 3),
                                entry(AHEAD, 9),
                                entry(FURTHER, 1)));
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @Test
    void whatIsLateMissingLeftOrAheadIsTold() {
        List<FindableVersion> rows =
                List.of(
                        new FindableVersion(SAME, 3),
                        new FindableVersion(LATE, 4),
                        new FindableVersion(MISSING, 1),
                        new FindableVersion(AHEAD, 8));

        IndexComparison found =
                IndexComparison.of(
                        rows,
                        index.versions(Kind.PAGE, 0, 100),
                        Map.of(1L, Set.of("all"), 2L, Set.of("grp:7")));

        assertThat(found.late()).containsExactlyInAnyOrder(LATE, MISSING);
        assertThat(found.left()).extracting(IndexedVersion::subject).containsExactly(LEFT);
        assertThat(found.ahead()).isEqualTo(1);
        assertThat(found.rights()).isEmpty();
    }

    @Test
    void whatIsShownToOthersThanTheDatabaseSaysIsTold() {
        IndexComparison found =
                IndexComparison.of(
                        List.of(new FindableVersion(SAME, 3)),
                        index.versions(Kind.PAGE, 0, 1),
                        Map.of(1L, Set.of("grp:7")));

        assertThat(found.rights()).containsExactly(SAME);
        assertThat(found.late()).isEmpty();
    }

    @Test
    void aStretchHoldsNothingElse() {
        assertThat(index.versions(Kind.PAGE, 6, Long.MAX_VALUE))
                .extracting(IndexedVersion::subject)
                .containsExactly(FURTHER);
        assertThat(index.versions(Kind.DOCUMENT, 0, Long.MAX_VALUE)).isEmpty();
    }

    @Test
    void theIndexSaysHowItIs() {
        assertThat(index.condition().madeAt()).isNotNull();
        assertThat(index.condition().entries()).isEqualTo(6);
        assertThat(index.condition().next()).isNull();
    }

    private static Subject page(long id) {
        return new Subject(Kind.PAGE, id);
    }

    private static IndexEntry entry(Subject subject, long version) {
        return IndexEntry.of(subject, version)
                .title("Page " + subject.id())
                .audience(Set.of("all"))
                .build();
    }
}
