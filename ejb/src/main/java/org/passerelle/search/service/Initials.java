package org.passerelle.search.service;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What everybody calls by its initials, whatever the ministry. The index takes initials and name
 * for the same; a question is put with the initials, so that both have their answers in the same
 * order.
 */
record Initials(String initials, String name, Pattern written) {

    private static final List<Initials> ALL =
            List.of(
                    new Initials("RH", "ressources humaines", "ressources? humaines?"),
                    new Initials(
                            "TI",
                            "technologies de l'information",
                            "technologies? de l['’]informations?"));

    private Initials(String initials, String name, String written) {
        this(
                initials,
                name,
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + written + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE));
    }

    /** How the index takes one for the other. */
    static List<String> rules() {
        return ALL.stream().map(one -> Synonyms.fold(one.initials) + ", " + one.name).toList();
    }

    /** The same words, with initials wherever there are some. */
    static String in(String words) {
        String shorter = words;
        for (Initials one : ALL) {
            shorter = one.written.matcher(shorter).replaceAll(one.initials);
        }
        return shorter;
    }
}
