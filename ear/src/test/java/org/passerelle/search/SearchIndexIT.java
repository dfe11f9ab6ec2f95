package org.passerelle.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.common.Subject.Kind.GROUP;
import static org.passerelle.common.Subject.Kind.PAGE;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.common.Subject;
import org.passerelle.groups.Viewer;
import org.passerelle.search.service.IndexEntry;
import org.passerelle.search.service.Passage;
import org.passerelle.search.service.SearchHit;
import org.passerelle.search.service.SearchIndex;
import org.passerelle.search.service.SearchQuestion;
import org.passerelle.search.service.SearchResults;
import org.passerelle.search.service.Segment;
import org.passerelle.search.service.Suggestion;
import org.passerelle.search.service.SynonymRule;

/** What civil servants type, and what the index makes of it. */
class SearchIndexIT {

    private static final Viewer FARID = viewer(6, "all", "usr:6");
    private static final Viewer MEMBER = viewer(1, "all", "grp:40", "usr:1");

    private static SearchIndex index;

    @BeforeAll
    static void fillTheIndex() {
        index =
                SearchEngine.index(
                        "search-it",
                        List.of(
                                SynonymRule.of(
                                        "MSSS", "Ministère de la Santé et des Services sociaux"),
                                SynonymRule.of(
                                        "MAMH",
                                        "Ministère des Affaires municipales et de l’Habitation",
                                        "MAMROT",
                                        "Ministère des Affaires municipales, des Régions et de l’Occupation"
                                                + " du territoire")),
                        HardWords.entries());
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "accents not typed          | equipe soins domicile        | page-10",
                "accents typed              | équipe soins à domicile      | page-10",
                "capitals                   | ÉQUIPE SOINS                 | page-10",
                "straight apostrophe        | l'équipe                     | page-10",
                "curly apostrophe           | l’équipe                     | page-10",
                "elided que                 | qu'elle coordonne            | page-10",
                "masculine for feminine     | ingenieur forestier          | page-11",
                "feminine plural            | ingénieures forestières      | page-11",
                "masculine plural, accents  | conseillers travail          | page-12",
                "irregular plural           | conseillère travaux          | page-12",
                "directeur for directrice   | directeur générale           | discussion-20",
                "inclusive, dots            | employé                      | discussion-21",
                "inclusive, feminine        | employées                    | discussion-21",
                "what all call HR           | ressources humaines          | discussion-21",
                "acronym                    | MSSS                         | document-32",
                "acronym in small letters   | msss                         | document-32",
                "acronym with dots          | M.S.S.S.                     | document-32",
                "full name for the acronym  | ministère de la Santé et des Services sociaux |"
                        + " document-32",
                "full name without accents  | ministere sante services sociaux | page-10",
                "new acronym for the former | MAMH                         | document-30",
                "former name, spelled out   | ministère des affaires municipales, des régions et de"
                        + " l'occupation du territoire | document-30",
                "words joined in a file name | bilan hydrique              | document-33",
                "typed as they are joined   | bilan_hydrique               | document-33",
                "English plural             | emergency plans              | document-31",
                "words in title and body    | soins fragiles               | page-10",
                "a person's knowledge       | hydrogéologie                | person-1",
                "name and ministry          | ada msss                     | person-1",
            })
    void findsWhatIsMeant(String why, String question, String expected) {
        assertThat(found(FARID, question)).as(why).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bernier helene",
                "Hélène Bernier",
                "helene bernier-cote",
                "H. Bernier",
                "Bernier-Côté",
                "Helene Bernyer"
            })
    void findsAPersonHoweverHerNameIsTyped(String question) {
        assertThat(found(FARID, question)).startsWith(HardWords.BERNIER.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"d'amours", "D’Amours", "damours", "paul damours"})
    void findsANameWithAnApostrophe(String question) {
        assertThat(found(FARID, question)).startsWith(HardWords.DAMOURS.toString());
    }

    @Test
    void quotesHoldWordsTogetherAndAMinusExcludes() {
        assertThat(found(FARID, "\"soins à domicile\"")).containsExactly("page-10");
        assertThat(found(FARID, "\"domicile soins\"")).isEmpty();
        assertThat(found(FARID, "« soins à domicile »")).containsExactly("page-10");
        assertThat(found(FARID, "municipales")).contains("document-30");
        assertThat(found(FARID, "municipales -territoire")).doesNotContain("document-30");
        assertThat(found(FARID, "tremblay -ada")).doesNotContain("person-1");
    }

    @Test
    void aWordIsMendedByTheOneThatWasMeantAndNoOther() {
        assertThat(search(FARID, "chantier roitier").correction()).isEqualTo("chantier routier");
        assertThat(search(FARID, "chantier routine").correction()).as("another word").isNull();
    }

    @Test
    void marksTheWordsFoundAndNothingElse() {
        SearchHit hit = search(FARID, "equipe domicile").hits().get(0);

        assertThat(marked(hit.title().orElseThrow())).contains("domicile");
        assertThat(hit.passages()).isNotEmpty();
        assertThat(hit.passages().get(0).text()).contains("<b>fragiles</b>");
        assertThat(marked(hit.passages().get(0))).contains("l’équipe");
    }

    @Test
    void countsEachKindAndFiltersByOne() {
        SearchResults all = search(MEMBER, "zorglub");
        SearchResults pages = index.search(MEMBER, SearchQuestion.of("zorglub").about(PAGE));

        assertThat(all.countsByKind()).containsEntry(PAGE, 1L).containsEntry(GROUP, 1L);
        assertThat(pages.countsByKind()).isEqualTo(all.countsByKind());
        assertThat(pages.total()).isEqualTo(1);
        assertThat(pages.hits())
                .extracting(SearchHit::subject)
                .containsExactly(HardWords.SECRET_PAGE);
    }

    @Test
    void whatTheViewerMayNotReadDoesNotExist() {
        assertThat(found(MEMBER, "zorglub"))
                .contains(HardWords.SECRET_GROUP.toString(), HardWords.SECRET_PAGE.toString());
        assertThat(search(FARID, "zorglub")).isEqualTo(nothingFound("zorglub"));
        assertThat(search(FARID, "zorgluv")).isEqualTo(nothingFound("zorgluv"));
        assertThat(index.suggest(MEMBER, "zorg")).isNotEmpty();
        assertThat(index.suggest(FARID, "zorg")).isEmpty();
        assertThat(search(viewer(7), "équipe").hits()).isEmpty();
    }

    @Test
    void suggestsByTheBeginningOfTitlesAndNames() {
        assertThat(index.suggest(FARID, "berni"))
                .extracting(Suggestion::title)
                .contains("Hélène Bernier-Côté");
        assertThat(index.suggest(FARID, "hel ber"))
                .extracting(Suggestion::subject)
                .contains(HardWords.BERNIER);
        assertThat(index.suggest(FARID, "equi"))
                .extracting(Suggestion::subject)
                .contains(HardWords.CARE_AT_HOME);
        assertThat(index.suggest(FARID, "l’équ"))
                .extracting(Suggestion::subject)
                .contains(HardWords.CARE_AT_HOME);
        assertThat(index.suggest(FARID, "hydr"))
                .extracting(Suggestion::title)
                .containsExactly("Bilan_hydrique-2031");
        assertThat(index.suggest(FARID, "  ")).isEmpty();
    }

    @Test
    void anOlderVersionNeverReplacesANewerOne() {
        Subject page = new Subject(PAGE, 900);
        write(HardWords.entry(page, 5, "Chrysanthème jaune", ""));
        write(HardWords.entry(page, 5, "Chrysanthème jaune", ""));
        write(HardWords.entry(page, 4, "Chrysanthème mauve", ""));

        assertThat(found(FARID, "chrysantheme jaune")).containsExactly("page-900");
        assertThat(found(FARID, "\"chrysantheme mauve\"")).isEmpty();
    }

    @Test
    void whatIsDeletedStaysDeleted() {
        Subject page = new Subject(PAGE, 901);
        write(HardWords.entry(page, 5, "Rhododendron", ""));
        write(IndexEntry.tombstone(page, 6));
        write(HardWords.entry(page, 5, "Rhododendron", ""));

        assertThat(found(FARID, "rhododendron")).isEmpty();
        assertThat(index.suggest(FARID, "rhodo")).isEmpty();
    }

    @Test
    void nothingTypedMakesItFail() {
        for (String question : OddInput.QUESTIONS) {
            assertThat(index.search(FARID, SearchQuestion.of(question))).as(question).isNotNull();
            assertThat(index.suggest(FARID, question)).as(question).isNotNull();
        }
    }

    @Test
    void aDeepPageIsTheLastOneAllowed() {
        SearchQuestion deep = SearchQuestion.of("équipe").page(1_000_000);

        assertThat(deep.from() + deep.size()).isEqualTo(SearchQuestion.DEEPEST);
        assertThat(index.search(FARID, deep).hits()).isEmpty();
        assertThat(index.search(FARID, deep).total()).isPositive();
    }

    private static void write(IndexEntry entry) {
        assertThat(index.write(List.of(entry)).failures()).isEmpty();
        index.refresh();
    }

    private static SearchResults search(Viewer viewer, String question) {
        return index.search(viewer, SearchQuestion.of(question));
    }

    private static List<String> found(Viewer viewer, String question) {
        return search(viewer, question).hits().stream()
                .map(hit -> hit.subject().toString())
                .toList();
    }

    /** What the search says when a word is nowhere at all. */
    private static SearchResults nothingFound(String question) {
        SearchResults nothing = search(viewer(8, "usr:8"), question);
        assertThat(nothing.total()).isZero();
        assertThat(nothing.countsByKind()).isEmpty();
        return nothing;
    }

    private static List<String> marked(Passage passage) {
        return passage.segments().stream().filter(Segment::marked).map(Segment::text).toList();
    }

    private static Viewer viewer(long id, String... principals) {
        return new Viewer(id, new TreeSet<>(Set.of(principals)));
    }
}
