package org.passerelle.search.service;

import java.util.Arrays;
import java.util.List;

/**
 * A question taken apart. Whatever was typed gives one: a quote that is never closed counts for
 * nothing, and every other sign is left to the analysis, which knows only words.
 *
 * @param words the words wanted, in the order typed
 * @param count how many they are
 * @param phrases what was between quotes
 * @param excluded words and phrases that a minus stood before
 * @param operators words with a colon, which narrow
 */
record QuestionWords(
        String words,
        int count,
        List<String> phrases,
        List<String> excluded,
        List<Operator> operators) {

    private static final int SHORT = 3;

    QuestionWords {
        phrases = List.copyOf(phrases);
        excluded = List.copyOf(excluded);
        operators = List.copyOf(operators);
    }

    /** Nothing is asked for: no word and no phrase, maybe exclusions only. */
    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty();
    }

    /** How many of the words are longer than articles and the like. */
    long longWords() {
        return words.isEmpty()
                ? 0
                : Arrays.stream(words.split(" ")).filter(word -> word.length() > SHORT).count();
    }

    static QuestionWords of(String question) {
        return new QuestionReader(question).read();
    }
}
