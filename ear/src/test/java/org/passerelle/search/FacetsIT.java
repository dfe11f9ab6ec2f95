package org.passerelle.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.common.Subject.Kind.DOCUMENT;
import static org.passerelle.common.Subject.Kind.PAGE;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.passerelle.common.Subject;
import org.passerelle.groups.Viewer;
import org.passerelle.search.service.Facet;
import org.passerelle.search.service.FacetValue;
import org.passerelle.search.service.IndexEntry;
import org.passerelle.search.service.IndexEntryBuilder;
import org.passerelle.search.service.Narrowing;
import org.passerelle.search.service.SearchHit;
import org.passerelle.search.service.SearchIndex;
import org.passerelle.search.service.SearchOrder;
import org.passerelle.search.service.SearchQuestion;
import org.passerelle.search.service.SearchResults;

/** What results can be narrowed to, and what is said of it. */
class FacetsIT {

    private static final Viewer FARID = new Viewer(6, new TreeSet<>(Set.of("all")));
    private static final Viewer MEMBER = new Viewer(1, new TreeSet<>(Set.of("all", "grp:40")));
    private static final long HEALTH = 1;
    private static final long TRANSPORT = 2;

    private static SearchIndex index;

    @BeforeAll
    static void fillTheIndex() {
        index =
                SearchEngine.index(
                        "facets-it",
                        List.of(
                                document(1, HEALTH, "fr", 400).build(),
                                document(2, HEALTH, "en", 3).build(),
                                document(3, TRANSPORT, "fr", 20).copiedFile(9).build(),
                                document(4, TRANSPORT, "fr", 10).copiedFile(9).build(),
                                page(5, HEALTH, "fr", 1).build(),
                                document(6, TRANSPORT, "fr", 2)
                                        .group(40, "Cellule")
                                        .copiedFile(9)
                                        .tags(List.of("secret"))
                                        .build()));
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @Test
    void eachFacetIsCountedUnderTheOthers() {
        SearchResults all = ask(Narrowing.NONE);
        SearchResults health = ask(Narrowing.to(Facet.MINISTRY, "1"));
        SearchResults inFrench =
                ask(Narrowing.to(Facet.MINISTRY, "1").with(Facet.LANGUAGE, Set.of("fr")));

        assertThat(count(all, Facet.MINISTRY, "1")).isEqualTo(3);
        assertThat(count(all, Facet.FORMAT, "pdf")).as("the same file once").isEqualTo(3);
        assertThat(count(health, Facet.MINISTRY, "2"))
                .as("another may still be chosen")
                .isEqualTo(1);
        assertThat(count(health, Facet.LANGUAGE, "en")).isEqualTo(1);
        assertThat(found(health)).containsExactlyInAnyOrder("document-1", "document-2", "page-5");
        assertThat(found(inFrench)).containsExactlyInAnyOrder("document-1", "page-5");
        assertThat(inFrench.total()).isEqualTo(2);
    }

    @Test
    void theValuesOfOneFacetWiden() {
        assertThat(ask(Narrowing.to(Facet.MINISTRY, "1", "2")).total()).isEqualTo(4);
    }

    @Test
    void eachCountIsThatOfWhatIsListedOnceItIsChosen() {
        SearchResults all = ask(Narrowing.NONE);
        all.facets()
                .forEach(
                        (facet, values) ->
                                values.forEach(
                                        value ->
                                                assertThat(
                                                                ask(Narrowing.to(
                                                                                facet,
                                                                                value.value()))
                                                                        .hits())
                                                        .as("%s %s", facet, value)
                                                        .hasSize((int) value.count())));
    }

    @Test
    void aDocumentStandsWhereItsDaysSay() {
        SearchResults all = ask(Narrowing.NONE);

        assertThat(count(all, Facet.STATUS, "officiel")).isEqualTo(1);
        assertThat(found(ask(Narrowing.to(Facet.STATUS, "officiel"))))
                .containsExactly("document-1");
        assertThat(found(ask(Narrowing.to(Facet.STATUS, "vigueur")))).containsExactly("document-1");
        assertThat(found(ask(Narrowing.to(Facet.STATUS, "echu")))).containsExactly("document-2");
        assertThat(ask(Narrowing.to(Facet.STATUS, "avenir")).hits()).isEmpty();
        assertThat(ask(Narrowing.to(Facet.STATUS, "echu", "officiel")).total()).isEqualTo(2);
    }

    @Test
    void daysFromOneToAnotherAreBothAmongThem() {
        LocalDate old = LocalDate.now(ZoneId.of("America/Toronto")).minusDays(400);
        String month = old.minusDays(2) + ".." + old.plusDays(2);

        assertThat(found(ask(Narrowing.to(Facet.PERIOD, month)))).containsExactly("document-1");
        assertThat(found(ask(Narrowing.to(Facet.PERIOD, ".." + old.plusDays(2)))))
                .containsExactly("document-1");
        assertThat(ask(Narrowing.to(Facet.PERIOD, old.plusDays(2) + "..")).total()).isEqualTo(3);
    }

    @Test
    void agesAreCountedFromToday() {
        SearchResults all = ask(Narrowing.NONE);

        assertThat(count(all, Facet.CHANGED, "semaine")).isEqualTo(2);
        assertThat(count(all, Facet.CHANGED, "mois")).isEqualTo(3);
        assertThat(found(ask(Narrowing.to(Facet.CHANGED, "semaine"))))
                .containsExactlyInAnyOrder("document-2", "page-5");
    }

    @Test
    void theNewestComesFirstWhenAsked() {
        SearchQuestion question = SearchQuestion.of("trottoir").by(SearchOrder.DATE);

        assertThat(found(index.search(FARID, question)))
                .containsExactly("page-5", "document-2", "document-4", "document-1");
    }

    @Test
    void theSameFileIsShownAndCountedOnce() {
        SearchResults all = ask(Narrowing.NONE);

        assertThat(found(all)).hasSize(4).containsAnyOf("document-3", "document-4");
        assertThat(all.countsByKind()).containsEntry(DOCUMENT, 3L).containsEntry(PAGE, 1L);
        assertThat(all.total()).isEqualTo(4);
    }

    @Test
    void whatIsHiddenIsInNoCount() {
        SearchResults outside = ask(Narrowing.NONE);
        SearchResults inside = index.search(MEMBER, SearchQuestion.of("trottoir"));

        assertThat(outside.facets()).doesNotContainKeys(Facet.GROUP, Facet.TAG);
        assertThat(count(inside, Facet.GROUP, "40")).isEqualTo(1);
        assertThat(count(inside, Facet.TAG, "secret")).isEqualTo(1);
        assertThat(ask(Narrowing.to(Facet.GROUP, "40")).hits()).isEmpty();
        assertThat(ask(Narrowing.to(Facet.TAG, "secret")).countsByKind()).isEmpty();
    }

    @Test
    void aWordNobodyWroteIsMendedWithWordsThatAllMayRead() {
        assertThat(index.search(FARID, SearchQuestion.of("trotoire")).correction())
                .isEqualTo("trottoir");
        assertThat(index.search(MEMBER, SearchQuestion.of("zorglubb")).correction())
                .as("only members may read the word")
                .isNull();
        assertThat(index.search(FARID, SearchQuestion.of("zorglubb")).correction()).isNull();
    }

    @Test
    void aPassageSaysItsPage() {
        SearchHit hit = index.search(FARID, SearchQuestion.of("sablage")).hits().get(0);

        assertThat(hit.passages().get(0).page()).isEqualTo(2);
        assertThat(hit.passages().get(0).text()).doesNotContain("\uE011", "\uE012");
        assertThat(index.search(FARID, SearchQuestion.of("\"sablage des rues en pente\"")).total())
                .as("a phrase over two lines")
                .isPositive();
    }

    @Test
    void choicesThatCannotBeAreNoChoices() {
        Narrowing odd =
                Narrowing.to(Facet.MINISTRY, "1 OR 2", "-1", "\u0000", "9".repeat(30))
                        .with(Facet.KIND, Set.of("secret"))
                        .with(Facet.CHANGED, Set.of("now-1d"))
                        .with(Facet.FORMAT, Set.of("*"));

        assertThat(odd).isEqualTo(Narrowing.NONE);
    }

    private static IndexEntryBuilder document(long id, long ministry, String language, int days) {
        return entry(new Subject(DOCUMENT, id), ministry, language, days)
                .mediaType("application/pdf")
                .body(
                        "Le trottoir est déneigé.\fOn procède au sablage des rues\nen pente, puis au"
                                + " reste."
                                + (id == 6 ? " zorglube" : ""));
    }

    private static IndexEntryBuilder page(long id, long ministry, String language, int days) {
        return entry(new Subject(PAGE, id), ministry, language, days).body("Un trottoir.");
    }

    private static IndexEntryBuilder entry(
            Subject subject, long ministry, String language, int days) {
        return IndexEntry.of(subject, 1)
                .title("Guide du trottoir " + subject.id())
                .language(language)
                .audience(Set.of(subject.id() == 6 ? "grp:40" : "all"))
                .organisation(ministry, "M" + ministry)
                .author(100 + ministry, "Ada Tremblay")
                .life(life(subject.id()))
                .updated(Instant.now().minus(Duration.ofDays(days)));
    }

    /** The first is official and in force, the second is over; the others have no life. */
    private static DocumentLife life(long id) {
        LocalDate today = LocalDate.now(ZoneId.of("America/Toronto"));
        if (id == 1) {
            return new DocumentLife(true, today, today);
        }
        return new DocumentLife(false, null, id == 2 ? today.minusDays(1) : null);
    }

    private static SearchResults ask(Narrowing narrowing) {
        return index.search(FARID, SearchQuestion.of("trottoir").narrowed(narrowing));
    }

    private static long count(SearchResults results, Facet facet, String value) {
        return results.facets().getOrDefault(facet, List.of()).stream()
                .filter(each -> each.value().equals(value))
                .mapToLong(FacetValue::count)
                .sum();
    }

    private static List<String> found(SearchResults results) {
        return results.hits().stream().map(hit -> hit.subject().toString()).toList();
    }
}
