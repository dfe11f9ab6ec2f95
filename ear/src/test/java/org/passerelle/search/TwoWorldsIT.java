package org.passerelle.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.common.Subject;
import org.passerelle.groups.Viewer;
import org.passerelle.search.service.Facet;
import org.passerelle.search.service.IndexEntry;
import org.passerelle.search.service.IndexEntryBuilder;
import org.passerelle.search.service.Narrowing;
import org.passerelle.search.service.SearchHit;
import org.passerelle.search.service.SearchIndex;
import org.passerelle.search.service.SearchOrder;
import org.passerelle.search.service.SearchQuestion;
import org.passerelle.search.service.SearchResults;
import org.passerelle.search.service.Suggestion;

/**
 * Two worlds: one holds secrets, the other has never heard of them. Whatever an outsider asks, of
 * words that are public, secret, both or misspelt, both worlds answer the same: what is found, its
 * order by date, its passages, counts, facets, suggestions and mended words. Only the order by
 * relevance may differ: words weigh less when more texts hold them.
 */
class TwoWorldsIT {

    private static final String[] PUBLIC = {
        "budget",
        "hiver",
        "trottoir",
        "santé",
        "formation",
        "équipe",
        "réseau",
        "télétravail",
        "accessibilité",
        "municipalité",
        "sondage",
        "échéancier"
    };
    private static final String[] SECRET = {
        "zorglubine", "quetzalite", "brimbalure", "xylandrine", "wapitonne", "budgetique"
    };
    private static final int MOST_SUGGESTED = 8;
    private static final Viewer OUTSIDER = viewer("all", "usr:6", "org:2");
    private static final Viewer INSIDER = viewer("all", "usr:1", "grp:40");

    private static SearchIndex without;
    private static SearchIndex with;

    @BeforeAll
    static void makeTheWorlds() {
        Random random = new Random(20_26);
        List<IndexEntry> open = new ArrayList<>();
        List<IndexEntry> secret = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            open.add(entry(random, i, false));
        }
        for (int i = 200; i < 280; i++) {
            secret.add(entry(random, i, true));
        }
        without = SearchEngine.index("without-it", open);
        List<IndexEntry> everything = new ArrayList<>(secret);
        everything.addAll(open);
        with = SearchEngine.index("with-it", everything);
    }

    @AfterAll
    static void close() throws IOException {
        without.close();
        with.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anOutsiderCannotTellOneFromTheOther(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            SearchQuestion question = question(random);
            String typed = question.text();
            assertThat(seen(with.search(OUTSIDER, question)))
                    .as("%s", question)
                    .isEqualTo(seen(without.search(OUTSIDER, question)));
            List<Suggestion> suggested = without.suggest(OUTSIDER, typed);
            assertThat(with.suggest(OUTSIDER, typed)).hasSameSizeAs(suggested);
            if (suggested.size() < MOST_SUGGESTED) {
                assertThat(with.suggest(OUTSIDER, typed))
                        .as("suggestions for %s", typed)
                        .containsExactlyInAnyOrderElementsOf(suggested);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zorglubine", "quetzalite", "xylandrine"})
    void theSecretsAreThereForWhoMayReadThem(String word) {
        assertThat(with.search(INSIDER, SearchQuestion.of(word)).total()).isPositive();
        assertThat(with.search(INSIDER, SearchQuestion.of(word)).facets()).containsKey(Facet.TAG);
    }

    private static IndexEntry entry(Random random, long id, boolean secret) {
        Subject.Kind kind =
                List.of(Subject.Kind.DOCUMENT, Subject.Kind.PAGE, Subject.Kind.DISCUSSION)
                        .get(random.nextInt(3));
        IndexEntryBuilder entry =
                IndexEntry.of(new Subject(kind, id), 1)
                        .title(words(random, 3, secret))
                        .body(words(random, 30, secret))
                        .language(random.nextBoolean() ? "fr" : "en")
                        .organisation(1 + random.nextInt(4), "M" + random.nextInt(4))
                        .author(100 + random.nextInt(secret ? 9 : 5), "Ada Tremblay")
                        .tags(
                                Set.of(
                                        secret
                                                ? SECRET[random.nextInt(6)]
                                                : PUBLIC[random.nextInt(12)]))
                        .mediaType(random.nextBoolean() ? "application/pdf" : "text/plain")
                        .copiedFile(random.nextInt(40))
                        .updated(Instant.parse("2026-01-01T00:00:00Z").plusSeconds(id * 7_919));
        if (secret) {
            entry.group(40, "Cellule zorglubine");
        }
        return entry.audience(Set.of(secret ? "grp:40" : "all")).build();
    }

    private static String words(Random random, int howMany, boolean secret) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            boolean hidden = secret && random.nextInt(3) == 0;
            words.add(hidden ? SECRET[random.nextInt(6)] : PUBLIC[random.nextInt(12)]);
        }
        return String.join(" ", words);
    }

    private static SearchQuestion question(Random random) {
        List<String> words = new ArrayList<>();
        int howMany = 1 + random.nextInt(3);
        for (int i = 0; i < howMany; i++) {
            String word =
                    random.nextInt(3) == 0 ? SECRET[random.nextInt(6)] : PUBLIC[random.nextInt(12)];
            words.add(spoilt(random, word));
        }
        Narrowing narrowing =
                switch (random.nextInt(6)) {
                    case 0 -> Narrowing.to(Facet.MINISTRY, "1", "3");
                    case 1 -> Narrowing.to(Facet.GROUP, "40");
                    case 2 -> Narrowing.to(Facet.TAG, SECRET[random.nextInt(6)], "budget");
                    case 3 ->
                            Narrowing.to(Facet.KIND, "document").with(Facet.FORMAT, Set.of("pdf"));
                    default -> Narrowing.NONE;
                };
        return new SearchQuestion(
                String.join(" ", words),
                narrowing,
                SearchOrder.DATE,
                "fr",
                random.nextInt(3) * 5,
                5);
    }

    private static String spoilt(Random random, String word) {
        return switch (random.nextInt(8)) {
            case 0 -> word.substring(0, word.length() - 2);
            case 1 -> word.replaceFirst("[aeiou]", "y");
            case 2 -> '"' + word + '"';
            case 3 -> "-" + word;
            case 4 -> word + "s";
            default -> word;
        };
    }

    /** All that can be seen, apart from the weight of each result. */
    private static List<Object> seen(SearchResults results) {
        List<Object> seen = new ArrayList<>();
        for (SearchHit hit : results.hits()) {
            seen.add(List.of(hit.subject(), hit.title(), hit.passages()));
        }
        seen.add(results.facets());
        seen.add(results.relaxed());
        seen.add(String.valueOf(results.correction()));
        return seen;
    }

    private static Viewer viewer(String... principals) {
        return new Viewer(6, new TreeSet<>(Set.of(principals)));
    }
}
