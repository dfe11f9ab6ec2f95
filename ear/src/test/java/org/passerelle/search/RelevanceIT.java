package org.passerelle.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.passerelle.common.Subject;
import org.passerelle.content.service.RichText;
import org.passerelle.example.ExampleCatalogue;
import org.passerelle.example.ExampleComment;
import org.passerelle.example.ExampleDiscussion;
import org.passerelle.example.ExampleFile;
import org.passerelle.example.ExamplePage;
import org.passerelle.groups.Viewer;
import org.passerelle.search.service.IndexEntry;
import org.passerelle.search.service.SearchIndex;
import org.passerelle.search.service.SearchQuestion;
import org.passerelle.search.service.SearchSettings;

/**
 * How well the search answers, by the judgement of people, over what the example government wrote.
 * The figures are printed; those below the bounds fail the build.
 */
class RelevanceIT {

    private static final System.Logger LOG = System.getLogger(RelevanceIT.class.getName());
    private static final Viewer ANYBODY = new Viewer(1, new TreeSet<>(Set.of("all")));

    private static final Map<Subject, String> TITLES = new HashMap<>();
    private static final List<Judgement> JUDGEMENTS = Judgement.all();

    private static SearchIndex index;

    @BeforeAll
    static void fillTheIndex() {
        index = new SearchIndex(SearchSettings.at(SearchEngine.url(), "relevance-it"));
        index.ensureIndex(List.of());
        assertThat(index.write(entries()).failures()).isEmpty();
        index.refresh();
        assertThat(JUDGEMENTS)
                .allSatisfy(
                        judgement ->
                                assertThat(TITLES.values())
                                        .containsAll(judgement.grades().keySet()));
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @Test
    void theRightAnswersComeFirst() {
        double gain = 0;
        double reciprocal = 0;
        double first = 0;
        for (Judgement judgement : JUDGEMENTS) {
            List<String> found = found(judgement.question());
            gain += judgement.gain(found);
            reciprocal += judgement.reciprocalRank(found);
            first += judgement.firstAnswers(found) ? 1 : 0;
            if (!judgement.firstAnswers(found)) {
                LOG.log(System.Logger.Level.INFO, "{0}: {1}", judgement.question(), top(found));
            }
        }
        int questions = JUDGEMENTS.size();
        report(
                "nDCG@10 %.3f, MRR %.3f, success@1 %.3f over %d questions",
                gain / questions, reciprocal / questions, first / questions, questions);

        assertThat(gain / questions).as("nDCG@10").isGreaterThan(0.85);
        assertThat(reciprocal / questions).as("MRR").isGreaterThan(0.90);
        assertThat(first / questions).as("success@1").isGreaterThan(0.85);
    }

    @Test
    void accentsApostrophesGenderAndNumberChangeNothingInTheFirstThree() {
        int same = 0;
        int asked = 0;
        List<String> different = new ArrayList<>();
        for (Judgement judgement : JUDGEMENTS) {
            List<String> expected = top(found(judgement.question()));
            for (String variant : judgement.variants()) {
                asked++;
                List<String> found = top(found(variant));
                if (Set.copyOf(found).equals(Set.copyOf(expected))) {
                    same++;
                } else {
                    LOG.log(System.Logger.Level.INFO, "{0}: {1} {2}", variant, found, expected);
                    different.add(variant + ": " + found + " not " + expected);
                }
            }
        }
        report(
                "%d of %d variants have the same first three (%.1f %%)",
                same, asked, 100.0 * same / asked);

        assertThat(100.0 * same / asked).as("%s", different).isGreaterThanOrEqualTo(96);
    }

    private static void report(String figures, Object... values) {
        LOG.log(System.Logger.Level.INFO, String.format(Locale.ROOT, figures, values));
    }

    private static List<String> found(String question) {
        return index.search(ANYBODY, SearchQuestion.of(question)).hits().stream()
                .map(hit -> TITLES.get(hit.subject()))
                .toList();
    }

    private static List<String> top(List<String> titles) {
        return titles.subList(0, Math.min(3, titles.size()));
    }

    private static List<IndexEntry> entries() {
        ExampleCatalogue catalogue = new ExampleCatalogue();
        List<IndexEntry> entries = new ArrayList<>();
        for (ExamplePage page : catalogue.pages()) {
            String html = page.revisions().get(page.revisions().size() - 1).html();
            entries.add(
                    entry(Subject.Kind.PAGE, page.title(), page.language(), page.tags())
                            .body(RichText.words(html))
                            .talk(page.comments().stream().map(ExampleComment::text).toList())
                            .build());
        }
        for (ExampleDiscussion topic : catalogue.discussions()) {
            entries.add(
                    entry(Subject.Kind.DISCUSSION, topic.title(), topic.language(), topic.tags())
                            .body(topic.text())
                            .talk(topic.replies().stream().map(ExampleComment::text).toList())
                            .build());
        }
        for (ExampleFile file : catalogue.files()) {
            entries.add(
                    entry(Subject.Kind.DOCUMENT, file.title(), file.language(), List.of())
                            .about(List.of(file.fileName(), file.description()))
                            .build());
        }
        return entries;
    }

    private static IndexEntry.Builder entry(
            Subject.Kind kind, String title, String language, List<String> tags) {
        Subject subject = new Subject(kind, TITLES.size() + 1);
        TITLES.put(subject, title.replace('\u00A0', ' '));
        return IndexEntry.of(subject, 1)
                .title(title)
                .language(language)
                .tags(tags)
                .audience(Set.of("all"));
    }
}
