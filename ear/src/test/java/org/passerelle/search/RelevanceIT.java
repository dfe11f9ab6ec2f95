package org.passerelle.search;

import static java.lang.System.Logger.Level.INFO;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.common.Subject;
import org.passerelle.content.service.RichText;
import org.passerelle.example.ExampleCatalogue;
import org.passerelle.example.ExampleComment;
import org.passerelle.example.ExampleDiscussion;
import org.passerelle.example.ExampleFile;
import org.passerelle.example.ExamplePage;
import org.passerelle.groups.Role;
import org.passerelle.groups.Viewer;
import org.passerelle.search.service.IndexEntry;
import org.passerelle.search.service.IndexEntryBuilder;
import org.passerelle.search.service.Relevance;
import org.passerelle.search.service.Said;
import org.passerelle.search.service.SearchIndex;
import org.passerelle.search.service.SearchQuestion;

/**
 * How well the search answers, by the judgement of people, over what the example government wrote.
 * The figures are printed; those below the bounds fail the build.
 */
class RelevanceIT {

    private static final System.Logger LOG = System.getLogger(RelevanceIT.class.getName());
    private static final Viewer ANYBODY = new Viewer(1, new TreeSet<>(Set.of("all")));

    private static final Viewer MEMBER =
            new Viewer(2, new TreeSet<>(Set.of("all", "org:1", "grp:3")), Map.of(3L, Role.MEMBER));

    private static final Map<Subject, String> TITLES = new HashMap<>();
    private static final List<Judgement> JUDGEMENTS = Judgement.all();

    private static final Instant LAST_YEAR = Instant.now().minus(365, ChronoUnit.DAYS);

    private static SearchIndex index;

    @BeforeAll
    static void fillTheIndex() {
        index = SearchEngine.index("relevance-it", entries());
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
        Relevance mean = mean(ANYBODY);
        report(
                "nDCG@10 %.3f, MRR %.3f, success@1 %.3f over %d questions",
                mean.gain(), mean.reciprocal(), mean.first(), JUDGEMENTS.size());

        assertThat(mean.gain()).as("nDCG@10").isGreaterThanOrEqualTo(0.95);
        assertThat(mean.reciprocal()).as("MRR").isGreaterThanOrEqualTo(0.94);
        assertThat(mean.first()).as("success@1").isGreaterThanOrEqualTo(0.93);
    }

    @Test
    void belongingToAMinistryAndToGroupsDoesNotHideTheRightAnswers() {
        Relevance mean = mean(MEMBER);
        report(
                "for a member of a ministry and a group: nDCG@10 %.3f, MRR %.3f, success@1 %.3f",
                mean.gain(), mean.reciprocal(), mean.first());

        assertThat(mean.gain()).as("nDCG@10").isGreaterThanOrEqualTo(0.95);
        assertThat(mean.reciprocal()).as("MRR").isGreaterThanOrEqualTo(0.94);
    }

    @Test
    void accentsApostrophesGenderAndNumberChangeNothingInTheFirstThree() {
        assertThat(sameFirstThree("variants", Judgement::allVariants)).isGreaterThanOrEqualTo(99);
    }

    /** Not even in a word that no text holds, but only others of its family. */
    @Test
    void oneMistakeChangesNothingInTheFirstThree() {
        assertThat(sameFirstThree("mistakes", Judgement::mistyped)).isGreaterThanOrEqualTo(99);
    }

    @ParameterizedTest
    @CsvSource({"RH, ressources humaines", "plan RH, plan ressources humaines"})
    void initialsAndTheirNameHaveTheSameAnswersInTheSameOrder(String initials, String name) {
        assertThat(found(ANYBODY, initials)).isNotEmpty().isEqualTo(found(ANYBODY, name));
    }

    private static Relevance mean(Viewer viewer) {
        List<Relevance> all = new ArrayList<>();
        for (Judgement judgement : JUDGEMENTS) {
            List<String> found = found(viewer, judgement.question());
            Relevance one = judgement.of(found);
            all.add(one);
            if (one.gain() < 0.9) {
                String worth = String.format(Locale.ROOT, "%.2f", one.gain());
                LOG.log(INFO, "{0} {1}: {2}", worth, judgement.question(), found);
            }
        }
        return Relevance.mean(all);
    }

    private static double sameFirstThree(String what, Function<Judgement, List<String>> otherWays) {
        int same = 0;
        int asked = 0;
        for (Judgement judgement : JUDGEMENTS) {
            List<String> expected = top(found(ANYBODY, judgement.question()));
            for (String other : otherWays.apply(judgement)) {
                asked++;
                List<String> found = top(found(ANYBODY, other));
                if (Set.copyOf(found).equals(Set.copyOf(expected))) {
                    same++;
                } else {
                    LOG.log(INFO, "{0}: {1} {2}", other, found, expected);
                }
            }
        }
        double percent = 100.0 * same / asked;
        report("%s: %d of %d have the same first three (%.1f %%)", what, same, asked, percent);
        return percent;
    }

    /** In the log, and in a file of the build. */
    private static void report(String figures, Object... values) {
        String line = String.format(Locale.ROOT, figures, values);
        LOG.log(INFO, line);
        try {
            Path file = Path.of(System.getProperty("passerelle.target", "target"));
            Files.writeString(file.resolve("relevance.txt"), line + "\n", CREATE, APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> found(Viewer viewer, String question) {
        return index.search(viewer, SearchQuestion.of(question)).hits().stream()
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
                            .talk(said(page.comments()))
                            .build());
        }
        for (ExampleDiscussion topic : catalogue.discussions()) {
            entries.add(
                    entry(Subject.Kind.DISCUSSION, topic.title(), topic.language(), topic.tags())
                            .body(topic.text())
                            .talk(said(topic.replies()))
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

    private static List<Said> said(List<ExampleComment> comments) {
        return comments.stream().map(comment -> new Said(1, comment.text())).toList();
    }

    private static IndexEntryBuilder entry(
            Subject.Kind kind, String title, String language, List<String> tags) {
        Subject subject = new Subject(kind, TITLES.size() + 1);
        TITLES.put(subject, title.replace('\u00A0', ' '));
        return IndexEntry.of(subject, 1)
                .title(title)
                .organisation(subject.id() % 4)
                .group(subject.id() % 9, "")
                .useful((int) (subject.id() * 7 % 5))
                .updated(LAST_YEAR.plus(subject.id() * 11 % 300, ChronoUnit.DAYS))
                .language(language)
                .tags(tags)
                .audience(Set.of("all"));
    }
}
