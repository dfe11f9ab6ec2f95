package org.passerelle.search.service;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The names of organisations as the index wants them: folded and in lower case, because that is how
 * words are when they meet the synonyms. Acronyms of two letters are only understood when typed:
 * {@code TI} would otherwise be found in every text that spells its name out.
 */
class Synonyms {

    private static final Pattern ACRONYM = Pattern.compile("[a-z0-9]{2,12}");
    private static final Pattern DOTS = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b|\\s|$)");

    /** As in regular expressions: {@code \p{M}}, and {@code [\p{L}\p{N}]}. */
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK
                    | 1 << Character.COMBINING_SPACING_MARK
                    | 1 << Character.ENCLOSING_MARK;

    private static final int LETTERS_AND_NUMBERS =
            1 << Character.UPPERCASE_LETTER
                    | 1 << Character.LOWERCASE_LETTER
                    | 1 << Character.TITLECASE_LETTER
                    | 1 << Character.MODIFIER_LETTER
                    | 1 << Character.OTHER_LETTER
                    | 1 << Character.DECIMAL_DIGIT_NUMBER
                    | 1 << Character.LETTER_NUMBER
                    | 1 << Character.OTHER_NUMBER;

    private final Set<String> rules = new TreeSet<>();
    private final Set<String> acronyms = new TreeSet<>();

    Synonyms(Collection<SynonymRule> organisations) {
        organisations.forEach(this::add);
    }

    List<String> rules() {
        return List.copyOf(rules);
    }

    List<String> acronyms() {
        return List.copyOf(acronyms);
    }

    private void add(SynonymRule organisation) {
        // In one order: the same organisations must always give the same definition.
        Set<String> names = new TreeSet<>();
        Set<String> tooShort = new TreeSet<>();
        for (String name : organisation.names()) {
            String folded = fold(name);
            boolean acronym = ACRONYM.matcher(folded).matches() && name.strip().indexOf(' ') < 0;
            if (acronym && isUpperCase(name)) {
                acronyms.add(folded);
            }
            if (folded.length() > 2) {
                names.add(folded);
            } else if (folded.length() == 2) {
                tooShort.add(folded);
            }
        }
        if (names.size() > 1) {
            rules.add(String.join(", ", names));
        }
        for (String acronym : tooShort) {
            List<String> meanings = new ArrayList<>(List.of(acronym));
            meanings.addAll(names);
            rules.add(acronym + " => " + String.join(", ", meanings));
        }
    }

    private static boolean isUpperCase(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** Some hundred names are folded for each question: so, letter by letter where it matters. */
    static String fold(String name) {
        String plain = name.indexOf('.') < 0 ? name : DOTS.matcher(name).replaceAll("");
        String lower = Normalizer.normalize(plain, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        lower.codePoints().forEach(sign -> foldInto(folded, sign));
        return folded.toString().strip();
    }

    private static void foldInto(StringBuilder folded, int sign) {
        if (sign == 'œ') {
            folded.append("oe");
        } else if (sign == 'æ') {
            folded.append("ae");
        } else if (sign == '\'' || sign == '\u2019') {
            folded.append('\'');
        } else if (isOf(LETTERS_AND_NUMBERS, sign)) {
            folded.appendCodePoint(sign);
        } else if (!isOf(MARKS, sign)
                && !folded.isEmpty()
                && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    private static boolean isOf(int types, int sign) {
        return (types >> Character.getType(sign) & 1) != 0;
    }

    static String unaccented(String text) {
        String parted = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(parted.length());
        parted.codePoints().filter(sign -> !isOf(MARKS, sign)).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
