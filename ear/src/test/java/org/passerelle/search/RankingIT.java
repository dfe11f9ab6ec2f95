package org.passerelle.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.passerelle.common.Subject;
import org.passerelle.groups.Role;
import org.passerelle.groups.Viewer;
import org.passerelle.search.service.Condition;
import org.passerelle.search.service.Conditions;
import org.passerelle.search.service.IndexEntry;
import org.passerelle.search.service.IndexEntryBuilder;
import org.passerelle.search.service.Reason;
import org.passerelle.search.service.SearchHit;
import org.passerelle.search.service.SearchIndex;
import org.passerelle.search.service.SearchQuestion;
import org.passerelle.search.service.Weight;
import org.passerelle.search.service.Weights;

/** What puts one answer before another. */
class RankingIT {

    private static final Instant OLD = Instant.now().minus(900, ChronoUnit.DAYS);
    private static final Viewer ANYBODY = viewer(Map.of(), "all");
    private static final Viewer ADA = viewer(Map.of(7L, Role.MEMBER), "all", "org:4", "grp:7");

    private static SearchIndex index;

    @BeforeAll
    static void fillTheIndex() {
        index = SearchEngine.index("ranking-it", entries());
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @Test
    void ofEqualAnswersTheNewerAndTheMoreUsefulComeFirst() {
        assertThat(found(ANYBODY, "gabion")).startsWith(2L).contains(1L);
        assertThat(found(ANYBODY, "palplanche")).startsWith(4L).contains(3L);
    }

    /** One second of a year is less than a score can say. */
    @Test
    void ofEqualAnswersTheNewerComesFirstByASecondToo() {
        assertThat(found(ANYBODY, "perré")).containsExactly(51L, 52L, 50L);
    }

    @Test
    void ofEqualAnswersThoseOfOnesMinistryAndGroupsComeFirst() {
        assertThat(found(ANYBODY, "enrochement")).containsExactly(5L, 6L, 7L);
        assertThat(found(ADA, "enrochement")).containsExactly(7L, 6L, 5L);
    }

    @Test
    void aMuchBetterAnswerStaysFirstWhateverElseSpeaksForTheOther() {
        assertThat(found(ADA, "batardeau provisoire")).startsWith(8L).contains(9L);
    }

    @Test
    void otherWeightsMoveTheAnswersAtOnce() {
        Weights without = Weights.USUAL.with(Weight.MINISTRY, 0).with(Weight.GROUPS, 0);
        SearchQuestion question = SearchQuestion.of("enrochement");
        assertThat(ids(index.search(ADA, question, Conditions.saidAs(List.of()), without).hits()))
                .containsExactly(5L, 6L, 7L);

        index.weigh(without);
        assertThat(found(ADA, "enrochement")).containsExactly(5L, 6L, 7L);
        index.weigh(Weights.USUAL);
    }

    @Test
    void anAdministratorReadsWhyAResultStandsWhereItDoes() {
        List<Reason> reasons = why(ADA, "batardeau provisoire", 8);
        assertThat(reasons)
                .extracting(Reason::kind)
                .contains(Reason.Kind.WORD, Reason.Kind.TITLE_PHRASE, Reason.Kind.RECENCY);
        assertThat(reasons)
                .filteredOn(reason -> reason.kind() == Reason.Kind.WORD)
                .extracting(Reason::field)
                .contains("title", "body");
        assertThat(why(ADA, "enrochement", 7))
                .extracting(Reason::kind)
                .contains(Reason.Kind.MINISTRY, Reason.Kind.GROUPS);
        assertThat(why(ANYBODY, "palplanche", 4))
                .extracting(Reason::kind)
                .contains(Reason.Kind.USEFULNESS);
        assertThat(why(ANYBODY, "DP-2024-117", 23))
                .extracting(Reason::kind)
                .contains(Reason.Kind.REFERENCE);
    }

    @Test
    void theReasonsNameTheWordsAsTheyWereTyped() {
        assertThat(why(ADA, "Batardeaux provisoires", 8))
                .filteredOn(reason -> reason.kind() == Reason.Kind.WORD)
                .extracting(Reason::word)
                .containsOnly("Batardeaux", "provisoires");
    }

    @Test
    void whatSomebodyMayNotReadIsNotExplainedEither() {
        SearchQuestion question = SearchQuestion.of("batardeau");
        Subject secret = new Subject(Subject.Kind.PAGE, 10);

        assertThat(index.explain(ANYBODY, question, Conditions.saidAs(List.of()), secret))
                .isEmpty();
    }

    @Test
    void whatResemblesAPageSharesTheWordsThatSayWhatItIsAbout() {
        Condition likeness =
                Condition.like(
                        new Subject(Subject.Kind.PAGE, 30),
                        "Guide de plantation des haies brise-vent",
                        List.of("agroforesterie"));

        assertThat(index.like(ANYBODY, likeness, 10))
                .extracting(alike -> alike.subject().id())
                .startsWith(31L)
                .contains(32L)
                .doesNotContain(30L, 33L, 34L);
    }

    @Test
    void aTextInBothLanguagesIsFoundFromBoth() {
        assertThat(found(ANYBODY, "sauvegarde nocturne")).containsExactly(40L);
        assertThat(found(ANYBODY, "nightly backups")).containsExactly(40L);
        assertThat(found(ANYBODY, "sauvegardes nocturnes")).containsExactly(40L);
        SearchQuestion french = SearchQuestion.of("courlis");
        assertThat(index.search(ANYBODY, french).hits()).isEmpty();
        assertThat(ids(index.search(ANYBODY, french, Conditions.saidAs(List.of("curlew"))).hits()))
                .containsExactly(41L);
    }

    private static List<Reason> why(Viewer viewer, String question, long id) {
        return index.explain(
                        viewer,
                        SearchQuestion.of(question),
                        Conditions.saidAs(List.of()),
                        new Subject(Subject.Kind.PAGE, id))
                .orElseThrow()
                .all();
    }

    private static List<Long> found(Viewer viewer, String question) {
        return ids(index.search(viewer, SearchQuestion.of(question)).hits());
    }

    private static List<Long> ids(List<SearchHit> hits) {
        return hits.stream().map(hit -> hit.subject().id()).toList();
    }

    private static List<IndexEntry> entries() {
        return List.of(
                page(1, "Rapport", "Un gabion tient la berge.").updated(OLD).build(),
                page(2, "Rapport", "Un gabion tient la berge.").updated(Instant.now()).build(),
                page(3, "Rapport", "La palplanche est posée.").build(),
                page(4, "Rapport", "La palplanche est posée.").useful(6).build(),
                page(5, "Rapport", "Un enrochement de rive.").organisation(9).build(),
                page(6, "Rapport", "Un enrochement de rive.").organisation(4).build(),
                page(7, "Rapport", "Un enrochement de rive.").organisation(4).group(7, "").build(),
                page(50, "Rapport", "Un perré de pierres.").updated(OLD).build(),
                page(51, "Rapport", "Un perré de pierres.").updated(OLD.plusSeconds(2)).build(),
                page(52, "Rapport", "Un perré de pierres.").updated(OLD.plusSeconds(1)).build(),
                page(8, "Batardeau provisoire", "Le batardeau provisoire se démonte en mai.")
                        .updated(OLD)
                        .build(),
                page(9, "Compte rendu", "On a vu un batardeau, puis un abri provisoire.")
                        .updated(Instant.now())
                        .organisation(4)
                        .group(7, "")
                        .useful(10)
                        .build(),
                IndexEntry.of(new Subject(Subject.Kind.PAGE, 10), 1)
                        .title("Batardeau secret")
                        .audience(Set.of("grp:40"))
                        .build(),
                page(23, "Contrat", "Dossier DP-2024-117.").build(),
                page(30, "Guide de plantation des haies brise-vent", "On y plante.")
                        .tags(List.of("agroforesterie"))
                        .build(),
                page(31, "Haies brise-vent : bilan de plantation", "Un an après.")
                        .tags(List.of("agroforesterie"))
                        .build(),
                page(32, "Choisir ses haies", "La plantation au printemps.").build(),
                page(33, "Guide de tonte", "On y parle de haies, de vent et de plantation.")
                        .build(),
                page(34, "Guide du vent", "Les éoliennes.").build(),
                IndexEntry.of(new Subject(Subject.Kind.PAGE, 40), 1)
                        .title("Avis / Notice")
                        .body("La sauvegarde nocturne est faite. The nightly backup is done.")
                        .audience(Set.of("all"))
                        .build(),
                IndexEntry.of(new Subject(Subject.Kind.PAGE, 41), 1)
                        .title("Curlew survey")
                        .body("One curlew was seen.")
                        .language("en")
                        .audience(Set.of("all"))
                        .build());
    }

    private static IndexEntryBuilder page(long id, String title, String body) {
        return IndexEntry.of(new Subject(Subject.Kind.PAGE, id), 1)
                .title(title)
                .body(body)
                .language("fr")
                .audience(Set.of("all"));
    }

    private static Viewer viewer(Map<Long, Role> roles, String... principals) {
        return new Viewer(6, new TreeSet<>(Set.of(principals)), roles);
    }
}
