package org.passerelle.search.service;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.passerelle.common.Subject;

/**
 * What somebody asks. Words are all wanted, {@code "quotes"} hold words together, a minus before a
 * word excludes it, and a few words with a colon narrow: see {@link Operator}. Nothing else is
 * syntax, and no text can make the search fail.
 *
 * @param text what was typed, whatever it is
 * @param narrowing what was chosen beside the results
 * @param order what comes first
 * @param language the language of the reader's pages, slightly preferred: {@code fr} or {@code en}
 * @param from how many results to skip
 * @param size how many results to give
 */
public record SearchQuestion(
        String text, Narrowing narrowing, SearchOrder order, String language, int from, int size) {

    /** Results deeper than this are refused: nobody reads them, and each page costs more. */
    public static final int DEEPEST = 1_000;

    /** What is longer than this is cut: a question is a sentence, not a file. */
    public static final int LONGEST = 500;

    private static final int PAGE_SIZE = 20;
    private static final int MOST_WORDS = 6;

    /** What can be found, in the order of the filters on the search page. */
    public static final List<Subject.Kind> KINDS =
            List.of(
                    Subject.Kind.PERSON,
                    Subject.Kind.GROUP,
                    Subject.Kind.DOCUMENT,
                    Subject.Kind.PAGE,
                    Subject.Kind.DISCUSSION);

    public SearchQuestion {
        text = text == null ? "" : cut(text.strip());
        language = "en".equals(language) ? "en" : "fr";
        size = Math.min(Math.max(size, 1), 100);
        from = Math.min(Math.max(from, 0), DEEPEST - size);
    }

    /** The first page of results of all kinds, the best first, in French. */
    public static SearchQuestion of(String text) {
        return new SearchQuestion(text, Narrowing.NONE, SearchOrder.RELEVANCE, "fr", 0, PAGE_SIZE);
    }

    /** The same question about one kind only. */
    public SearchQuestion about(Subject.Kind only) {
        return narrowed(narrowing.with(Facet.KIND, Set.of(IndexDocument.code(only))));
    }

    /** The same question, with these choices instead of those before. */
    public SearchQuestion narrowed(Narrowing choices) {
        return new SearchQuestion(text, choices, order, language, from, size);
    }

    /** The same, in other words. */
    SearchQuestion asking(String words) {
        return new SearchQuestion(words, narrowing, order, language, from, size);
    }

    /** The same question, asked by a reader of these pages. */
    public SearchQuestion in(String readersLanguage) {
        return new SearchQuestion(text, narrowing, order, readersLanguage, from, size);
    }

    /** The same question, its results in this order. */
    public SearchQuestion by(SearchOrder wanted) {
        return new SearchQuestion(text, narrowing, wanted, language, from, size);
    }

    /** The same question, another page of its results, counted from 1. */
    public SearchQuestion page(int number) {
        int first = Math.min(Math.max(number, 1) - 1, DEEPEST) * size;
        return new SearchQuestion(text, narrowing, order, language, first, size);
    }

    /** The only kind wanted, or empty for all of them. */
    public Optional<Subject.Kind> kind() {
        return narrowing.of(Facet.KIND).stream().findFirst().map(IndexDocument::kind);
    }

    /** Whether all its words are articles and the like, which stand in nearly every text. */
    public boolean isVague() {
        return CommonWords.alone(QuestionWords.of(text));
    }

    /** Its words alone, those in quotes included, without any operator. */
    public String plainWords() {
        QuestionWords asked = QuestionWords.of(text);
        return (asked.words() + " " + String.join(" ", asked.phrases())).strip();
    }

    /** Its words that say something. */
    public List<String> fullWords() {
        return Arrays.stream(plainWords().split(" "))
                .filter(word -> QuestionWords.isFull(Synonyms.fold(word)))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    /** Whether there is nothing to look for. */
    public boolean isBlank() {
        return text.isBlank() && narrowing.isEmpty();
    }

    static boolean isKind(String code) {
        return KINDS.stream().anyMatch(kind -> IndexDocument.code(kind).equals(code));
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        boolean halfACharacter = Character.isHighSurrogate(text.charAt(LONGEST - 1));
        return text.substring(0, halfACharacter ? LONGEST - 1 : LONGEST);
    }
}
