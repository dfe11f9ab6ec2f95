package org.passerelle.search.service;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of what everybody may read, and of nothing else: spelling is mended with them alone,
 * because a suggestion is read from all words there are, whoever asks.
 */
final class Lexicon {

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,30}");
    private static final int READ = 200_000;
    private static final int MOST = 5_000;

    private final Set<String> words = new LinkedHashSet<>();

    Lexicon add(Collection<String> texts) {
        texts.forEach(this::add);
        return this;
    }

    Lexicon add(String text) {
        Matcher found = WORD.matcher(text.substring(0, Math.min(text.length(), READ)));
        while (words.size() < MOST && found.find()) {
            words.add(found.group().toLowerCase(Locale.CANADA_FRENCH));
        }
        return this;
    }

    Set<String> words() {
        return words;
    }
}
