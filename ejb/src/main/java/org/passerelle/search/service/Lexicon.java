package org.passerelle.search.service;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words of what everybody may read, and of nothing else: spelling is mended with them alone,
 * because a suggestion is read from all words there are, whoever asks.
 */
final class Lexicon {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 30;
    private static final int READ = 200_000;
    private static final int MOST = 5_000;

    private final Set<String> words = new LinkedHashSet<>();

    Lexicon add(Collection<String> texts) {
        texts.forEach(this::add);
        return this;
    }

    Lexicon add(String text) {
        int read = Math.min(text.length(), READ);
        int begin = 0;
        for (int i = 0; i <= read && words.size() < MOST; i++) {
            if (i == read || !Character.isLetter(text.charAt(i))) {
                if (i - begin >= SHORTEST && i - begin <= LONGEST) {
                    words.add(text.substring(begin, i).toLowerCase(Locale.CANADA_FRENCH));
                }
                begin = i + 1;
            }
        }
        return this;
    }

    /** The words, and how they are typed without accents. */
    Set<String> spellings() {
        Set<String> spellings = new LinkedHashSet<>(words);
        for (String word : words) {
            if (word.chars().anyMatch(c -> c > 127)) {
                spellings.add(unaccented(word));
            }
        }
        return spellings;
    }

    static String unaccented(String word) {
        return Synonyms.unaccented(word).replace("œ", "oe").replace("æ", "ae");
    }
}
