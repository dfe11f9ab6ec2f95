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

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern ACRONYM = Pattern.compile("[a-z0-9]{2,12}");
    private static final Pattern DOTS = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b|\\s|$)");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}']+");

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

    static String fold(String name) {
        String plain = DOTS.matcher(name.replace('\u2019', '\'')).replaceAll("");
        String lower =
                unaccented(plain).toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        return NOT_A_WORD.matcher(lower).replaceAll(" ").strip();
    }

    static String unaccented(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }
}
