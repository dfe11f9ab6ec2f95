package org.passerelle.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.common.Subject.Kind.DISCUSSION;
import static org.passerelle.common.Subject.Kind.DOCUMENT;
import static org.passerelle.common.Subject.Kind.GROUP;
import static org.passerelle.common.Subject.Kind.PAGE;
import static org.passerelle.common.Subject.Kind.PERSON;

import java.io.IOException;
import java.time.Instant;
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
import org.passerelle.search.service.PersonFacts;
import org.passerelle.search.service.SearchHit;
import org.passerelle.search.service.SearchIndex;
import org.passerelle.search.service.SearchQuestion;
import org.passerelle.search.service.SearchResults;
import org.passerelle.search.service.SearchSettings;
import org.passerelle.search.service.Segment;
import org.passerelle.search.service.Suggestion;
import org.passerelle.search.service.SynonymRule;

/** What civil servants type, and what the index makes of it. */
class SearchIndexIT {

    private static final Subject ADA = new Subject(PERSON, 1);
    private static final Subject BERNIER = new Subject(PERSON, 2);
    private static final Subject DAMOURS = new Subject(PERSON, 3);
    private static final Subject CARE_AT_HOME = new Subject(PAGE, 10);
    private static final Subject FOREST_ENGINEERS = new Subject(PAGE, 11);
    private static final Subject LABOUR_ADVISERS = new Subject(PAGE, 12);
    private static final Subject DIRECTRICE = new Subject(DISCUSSION, 20);
    private static final Subject STAFF = new Subject(DISCUSSION, 21);
    private static final Subject OLD_MUNICIPAL = new Subject(DOCUMENT, 30);
    private static final Subject ENGLISH_PLAN = new Subject(DOCUMENT, 31);
    private static final Subject MSSS_NOTE = new Subject(DOCUMENT, 32);
    private static final Subject SECRET_GROUP = new Subject(GROUP, 40);
    private static final Subject SECRET_PAGE = new Subject(PAGE, 41);

    private static final Viewer FARID = viewer(6, "all", "usr:6");
    private static final Viewer MEMBER = viewer(1, "all", "grp:40", "usr:1");

    private static SearchIndex index;

    @BeforeAll
    static void fillTheIndex() {
        index = new SearchIndex(SearchSettings.at(SearchEngine.url(), "search-it"));
        index.ensureIndex(
                List.of(
                        SynonymRule.of("MSSS", "Ministère de la Santé et des Services sociaux"),
                        SynonymRule.of(
                                "MAMH",
                                "Ministère des Affaires municipales et de l’Habitation",
                                "MAMROT",
                                "Ministère des Affaires municipales, des Régions et de l’Occupation"
                                        + " du territoire")));
        assertThat(index.write(entries()).failures()).isEmpty();
        index.refresh();
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
                "acronym                    | MSSS                         | document-32",
                "acronym in small letters   | msss                         | document-32",
                "acronym with dots          | M.S.S.S.                     | document-32",
                "full name for the acronym  | ministère de la Santé et des Services sociaux |"
                        + " document-32",
                "full name without accents  | ministere sante services sociaux | page-10",
                "new acronym for the former | MAMH                         | document-30",
                "former name, spelled out   | ministère des affaires municipales, des régions et de"
                        + " l'occupation du territoire | document-30",
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
        assertThat(found(FARID, question)).startsWith(BERNIER.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"d'amours", "D’Amours", "damours", "paul damours"})
    void findsANameWithAnApostrophe(String question) {
        assertThat(found(FARID, question)).startsWith(DAMOURS.toString());
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
        assertThat(pages.hits()).extracting(SearchHit::subject).containsExactly(SECRET_PAGE);
    }

    @Test
    void whatTheViewerMayNotReadDoesNotExist() {
        assertThat(found(MEMBER, "zorglub"))
                .contains(SECRET_GROUP.toString(), SECRET_PAGE.toString());
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
                .contains(BERNIER);
        assertThat(index.suggest(FARID, "equi"))
                .extracting(Suggestion::subject)
                .contains(CARE_AT_HOME);
        assertThat(index.suggest(FARID, "l’équ"))
                .extracting(Suggestion::subject)
                .contains(CARE_AT_HOME);
        assertThat(index.suggest(FARID, "  ")).isEmpty();
    }

    @Test
    void anOlderVersionNeverReplacesANewerOne() {
        Subject page = new Subject(PAGE, 900);
        write(entry(page, 5, "Chrysanthème jaune", ""));
        write(entry(page, 5, "Chrysanthème jaune", ""));
        write(entry(page, 4, "Chrysanthème mauve", ""));

        assertThat(found(FARID, "chrysantheme jaune")).containsExactly("page-900");
        assertThat(found(FARID, "\"chrysantheme mauve\"")).isEmpty();
    }

    @Test
    void whatIsDeletedStaysDeleted() {
        Subject page = new Subject(PAGE, 901);
        write(entry(page, 5, "Rhododendron", ""));
        write(IndexEntry.tombstone(page, 6));
        write(entry(page, 5, "Rhododendron", ""));

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

    private static List<IndexEntry> entries() {
        return List.of(
                IndexEntry.of(ADA, 1)
                        .title("Ada Tremblay")
                        .audience(Set.of("all"))
                        .organisation(1, "MSSS", "Ministère de la Santé et des Services sociaux")
                        .person(
                                new PersonFacts(
                                        "Ada",
                                        "Tremblay",
                                        List.of(),
                                        "Conseillère en eau potable",
                                        "Direction de la santé environnementale",
                                        List.of("hydrogéologie")))
                        .build(),
                person(BERNIER, "Hélène", "Bernier-Côté"),
                person(DAMOURS, "Paul", "D’Amours"),
                entry(
                        CARE_AT_HOME,
                        1,
                        "L’équipe des soins à domicile",
                        "Le ministère de la Santé et des Services sociaux rappelle que l’équipe"
                                + " visite les personnes <b>fragiles</b> qu’elle coordonne."),
                entry(FOREST_ENGINEERS, 1, "Ingénieures forestières", "Leur ordre se réunit."),
                entry(LABOUR_ADVISERS, 1, "Les conseillères et les travaux", "Chantier routier."),
                entry(DIRECTRICE, 1, "Une directrice générale est nommée", "Bienvenue."),
                entry(STAFF, 1, "Avis aux employé·e·s", "Les agent.e.s sont invité(e)s."),
                entry(
                        OLD_MUNICIPAL,
                        1,
                        "Guide du MAMROT",
                        "Les affaires municipales et le territoire en 2008."),
                IndexEntry.of(ENGLISH_PLAN, 1)
                        .title("Emergency plan")
                        .body("What every hospital's staff needs to know.")
                        .language("en")
                        .audience(Set.of("all"))
                        .build(),
                entry(MSSS_NOTE, 1, "Note", "Le M.S.S.S. répondra en mai."),
                IndexEntry.of(SECRET_GROUP, 1)
                        .title("Fusion Zorglub")
                        .audience(Set.of("grp:40"))
                        .build(),
                IndexEntry.of(SECRET_PAGE, 1)
                        .title("Calendrier")
                        .body("Le projet zorglub commence en juin.")
                        .language("fr")
                        .audience(Set.of("grp:40"))
                        .build());
    }

    private static IndexEntry person(Subject subject, String given, String family) {
        return IndexEntry.of(subject, 1)
                .title(given + " " + family)
                .audience(Set.of("all"))
                .person(new PersonFacts(given, family, List.of(), "", "", List.of()))
                .build();
    }

    private static IndexEntry entry(Subject subject, long version, String title, String body) {
        return IndexEntry.of(subject, version)
                .title(title)
                .body(body)
                .language("fr")
                .audience(Set.of("all"))
                .updated(Instant.now())
                .build();
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
