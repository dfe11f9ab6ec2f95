package org.passerelle.search.service;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a question as others write them: {@code St-Jean} and {@code Saint-Jean}, {@code
 * télé-travail} and {@code télétravail}, {@code 1500000} and {@code 1 500 000}.
 */
final class OtherSpellings {

    /** Before a hyphen, a space or nothing, as people have learnt or as they hear it. */
    private static final String PREFIXES = "tele|inter|multi|micro|socio|hydro|cyber|electro|auto";

    private static final String SHORT_PREFIXES = "co|bio|eco|geo|pre|anti|mini|para";

    private static final Pattern SHORT_SAINT = Pattern.compile("\\bst(e?s?)(?= \\p{L}{3})");
    private static final Pattern SAINT = Pattern.compile("\\bsaint(e?s?)(?= \\p{L}{3})");
    private static final Pattern APART =
            Pattern.compile("\\b(" + PREFIXES + "|" + SHORT_PREFIXES + ") (?=\\p{L}{4})");
    private static final Pattern JOINED = Pattern.compile("\\b(" + PREFIXES + ")(?=\\p{L}{5})");
    private static final Pattern GROUPS = Pattern.compile("\\b\\d{1,3}(?: \\d{3})+\\b");
    private static final Pattern DIGITS = Pattern.compile("\\b\\d{5,12}\\b");
    private static final Pattern BEFORE_GROUP = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

    private OtherSpellings() {}

    /** Each of them changes all such words of the question; most questions have none. */
    static Set<String> of(String words) {
        String typed = Synonyms.fold(words);
        Set<String> others = new LinkedHashSet<>();
        others.add(SHORT_SAINT.matcher(typed).replaceAll("saint$1"));
        others.add(SAINT.matcher(typed).replaceAll("st$1"));
        others.add(APART.matcher(typed).replaceAll("$1"));
        others.add(JOINED.matcher(typed).replaceAll("$1 "));
        others.add(GROUPS.matcher(typed).replaceAll(number -> number.group().replace(" ", "")));
        others.add(DIGITS.matcher(typed).replaceAll(OtherSpellings::inGroups));
        others.remove(typed);
        return others;
    }

    private static String inGroups(MatchResult number) {
        return BEFORE_GROUP.matcher(number.group()).replaceAll(" ");
    }
}
