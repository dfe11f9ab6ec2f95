package org.passerelle.search;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.passerelle.search.service.SearchIndex;
import org.passerelle.search.service.SearchQuestion;

/** Laws, bills, articles, dates, telephones and contracts: found exactly or not at all. */
class ReferencesIT {

    private static final Viewer ANYBODY = new Viewer(6, new TreeSet<>(Set.of("all")));

    private static SearchIndex index;

    @BeforeAll
    static void fillTheIndex() {
        index = SearchEngine.index("references-it", entries());
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C-26             | 20",
                "projet de loi C-26 | 20",
                "c‑26             | 20",
                "\"C-26\"         | 20",
                "A-2.1            | 21",
                "RLRQ, c. A-2.1   | 21",
                "article 53.1     | 21",
                "art. 53.1 A-2.1  | 21",
                "2024-05-12       | 22",
                "12 mai 2024      | 22",
                "418 555-0123     | 22",
                "(418) 555-0123   | 22",
                "CT 224-567       | 23",
                "C.T. 224567      | 23",
                "DP-2024-117      | 23",
            })
    void areFoundExactly(String question, long expected) {
        assertThat(found(question)).as(question).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C-28", "A-3.1", "article 54", "15 mai 2024", "418 555-9999"})
    void oneThatIsNowhereIsNotMadeUpOfItsParts(String question) {
        assertThat(found(question)).as(question).isEmpty();
    }

    @Test
    void aPartOfOneFindsWhatBeginsLikeIt() {
        assertThat(found("DP-2024")).containsExactlyInAnyOrder(23L, 27L);
    }

    private static List<Long> found(String question) {
        return index.search(ANYBODY, SearchQuestion.of(question)).hits().stream()
                .map(hit -> hit.subject().id())
                .toList();
    }

    private static List<IndexEntry> entries() {
        return List.of(
                page(20, "Étude", "Le projet de loi C-26 est adopté."),
                page(24, "Étude", "La colonne C compte 26 lignes; voir c. 26 et C-27."),
                page(21, "Accès", "Selon l’article 53.1 de la Loi (RLRQ, c. A-2.1)."),
                page(25, "Accès", "Selon l’article 53 et la partie A, 2.1 du guide, 53.1 %."),
                page(22, "Réunion", "Le 12 mai 2024; joindre le 418 555-0123, poste 4."),
                page(26, "Réunion", "Le 12 avril 2024, 418 555-0124; mai 2024."),
                page(23, "Contrat", "Décision CT 224-567, dossier DP-2024-117."),
                page(27, "Contrat", "Décision CT 224-568, dossier DP-2024-118; 224 et 567."));
    }

    private static IndexEntry page(long id, String title, String body) {
        return IndexEntry.of(new Subject(Subject.Kind.PAGE, id), 1)
                .title(title)
                .body(body)
                .language("fr")
                .audience(Set.of("all"))
                .build();
    }
}
