package org.passerelle.search.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a question with the endings that others of their family bear: who types {@code
 * inclsive} is understood where texts only say {@code inclusion}, and who types {@code rédadtrice}
 * where they say {@code rédacteur}. What is found to be right lends its beginning; the ending stays
 * the one that was typed.
 */
final class OtherEndings {

    /** Endings that turn into one another. */
    private static final List<List<String>> FAMILIES =
            List.of(
                    List.of("ive", "if", "ion"),
                    List.of("trice", "teur"),
                    List.of("euse", "eur", "eux"),
                    List.of("ère", "er"),
                    List.of("aux", "al", "ail"));

    private static final Pattern WORD = Pattern.compile("[a-z]+");

    /** What is left of a shorter word is like too many others. */
    private static final int SHORTEST_BEGINNING = 4;

    private static final int MOST = 12;

    private record Other(String typed, String ending, String otherEnding) {}

    private final Map<String, Other> others = new LinkedHashMap<>();

    private OtherEndings() {}

    static OtherEndings of(String question) {
        OtherEndings endings = new OtherEndings();
        Matcher word = WORD.matcher(Synonyms.fold(question));
        while (word.find()) {
            endings.add(word.group());
        }
        return endings;
    }

    /** All of them, to be looked for. */
    String text() {
        return String.join(" ", others.keySet());
    }

    /** Notes what the word that was typed should be, now that one of its others is known. */
    void mend(String looked, String found, Map<String, String> right) {
        Other other = others.get(looked);
        if (other == null || !Synonyms.fold(found).endsWith(Synonyms.fold(other.otherEnding()))) {
            return;
        }
        String beginning = found.substring(0, found.length() - other.otherEnding().length());
        right.putIfAbsent(other.typed(), beginning + other.ending());
    }

    private void add(String typed) {
        String plural = typed.endsWith("s") ? "s" : "";
        String one = typed.substring(0, typed.length() - plural.length());
        for (List<String> family : FAMILIES) {
            for (String ending : family) {
                int beginning = one.length() - ending.length();
                if (one.endsWith(Synonyms.fold(ending)) && beginning >= SHORTEST_BEGINNING) {
                    String stem = one.substring(0, beginning);
                    family.stream()
                            .filter(other -> !other.equals(ending) && others.size() < MOST)
                            .forEach(
                                    other ->
                                            others.putIfAbsent(
                                                    stem + Synonyms.fold(other),
                                                    new Other(typed, ending + plural, other)));
                }
            }
        }
    }
}
