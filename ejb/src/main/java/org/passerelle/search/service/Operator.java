package org.passerelle.search.service;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A word with a colon in a question, which narrows what is found: {@code auteur:tremblay}, {@code
 * -type:page}, {@code avant:2024}. What it means today is said by {@link OperatorReading}.
 *
 * @param word which one it is
 * @param value what stands after the colon, without quotes
 * @param excluded whether a minus stands before it
 * @param start where it begins in the text that was typed
 * @param end where it ends there
 */
public record Operator(Word word, String value, boolean excluded, int start, int end) {

    /** The operators there are, in both languages. */
    public enum Word {
        AUTHOR("auteur", "autrice", "author"),
        MINISTRY("ministere", "ministry", "organisation"),
        GROUP("groupe", "group"),
        KIND("type", "kind"),
        LANGUAGE("langue", "language"),
        FORMAT("format"),
        TAG("tag", "motclic", "mot-clic"),
        BEFORE("avant", "before"),
        AFTER("apres", "after"),
        SINCE("depuis", "since"),
        LIKE("semblable", "similar");

        private final List<String> names;

        Word(String... names) {
            this.names = List.of(names);
        }

        /** The operator of this name, however it is accented. */
        static Optional<Word> find(String typed) {
            String folded = Synonyms.unaccented(typed).toLowerCase(Locale.ROOT);
            for (Word word : values()) {
                if (word.names.contains(folded)) {
                    return Optional.of(word);
                }
            }
            return Optional.empty();
        }
    }

    /** As it was typed. */
    public String in(String question) {
        return question.substring(start, end);
    }

    /** The question without it. */
    public String removedFrom(String question) {
        return (question.substring(0, start).stripTrailing()
                        + " "
                        + question.substring(end).stripLeading())
                .strip();
    }
}
