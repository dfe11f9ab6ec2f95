package org.passerelle.search.service;

import java.util.List;
import java.util.Optional;
import org.passerelle.common.Subject;

/**
 * What somebody asks. Words are all wanted, {@code "quotes"} hold words together, a minus before a
 * word excludes it; nothing else is syntax, and no text can make the search fail.
 *
 * @param text what was typed, whatever it is
 * @param kind the only kind wanted, or empty for all of them
 * @param language the language of the reader's pages, slightly preferred: {@code fr} or {@code en}
 * @param from how many results to skip
 * @param size how many results to give
 */
public record SearchQuestion(
        String text, Optional<Subject.Kind> kind, String language, int from, int size) {

    /** Results deeper than this are refused: nobody reads them, and each page costs more. */
    public static final int DEEPEST = 1_000;

    /** What is longer than this is cut: a question is a sentence, not a file. */
    public static final int LONGEST = 500;

    private static final int PAGE_SIZE = 20;

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

    /** The first page of results of all kinds, in French. */
    public static SearchQuestion of(String text) {
        return new SearchQuestion(text, Optional.empty(), "fr", 0, PAGE_SIZE);
    }

    /** The same question about one kind only. */
    public SearchQuestion about(Subject.Kind only) {
        return new SearchQuestion(text, Optional.of(only), language, from, size);
    }

    /** The same question, asked by a reader of these pages. */
    public SearchQuestion in(String readersLanguage) {
        return new SearchQuestion(text, kind, readersLanguage, from, size);
    }

    /** The same question, another page of its results, counted from 1. */
    public SearchQuestion page(int number) {
        return new SearchQuestion(
                text, kind, language, Math.min(Math.max(number, 1) - 1, DEEPEST) * size, size);
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        boolean halfACharacter = Character.isHighSurrogate(text.charAt(LONGEST - 1));
        return text.substring(0, halfACharacter ? LONGEST - 1 : LONGEST);
    }
}
