package org.passerelle.search.service;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

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

    /** From so many full words on, a question is a sentence. */
    private static final int SENTENCE = 3;

    private static final int FEW = 3;

    private static final Set<String> EMPTY =
            Set.of(
                    "les", "des", "une", "aux", "dans", "par", "pour", "sur", "avec", "sans", "est",
                    "ces", "ses", "que", "qui", "quoi", "quel", "quelle", "comment", "the", "and",
                    "for", "with", "from", "how", "what");

    QuestionWords {
        phrases = List.copyOf(phrases);
        excluded = List.copyOf(excluded);
        operators = List.copyOf(operators);
    }

    /** Nothing is asked for: no word and no phrase, maybe exclusions only. */
    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty();
    }

    /**
     * How many results are enough. A sentence is seldom found whole: when all its words stand
     * together in one or two places only, what has most of them comes after these.
     */
    int enough() {
        boolean sentence =
                words.contains(" ")
                        && fullWords() >= SENTENCE
                        && References.read(words).codes().isEmpty();
        return sentence ? FEW : 1;
    }

    /** How many of the words say something: articles and the like do not. */
    long fullWords() {
        return words.isEmpty()
                ? 0
                : Arrays.stream(Synonyms.fold(Initials.in(words)).split("[ ']"))
                        .filter(QuestionWords::isFull)
                        .count();
    }

    /** Whether a folded word says something. */
    static boolean isFull(String word) {
        return word.length() > 2 && !EMPTY.contains(word);
    }

    static QuestionWords of(String question) {
        return new QuestionReader(question).read();
    }
}
