package org.passerelle.search.service;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * How a sentence begins when it asks: {@code comment demander}, {@code qu’est-ce qu’un}, {@code how
 * do I}. It says nothing of what is looked for, and texts that answer do not contain it.
 */
final class Interrogation {

    private static final String IS_IT = "est[- ]ce qu(?:e|i|['’])";

    private static final String MAY =
            "(?:(?: |(?<=['’]))(?:je (?:peux|dois|fais)|on (?:peut|doit)|il (?:faut|y a))(?: pour)?)?";

    private static final String FRENCH =
            "(?:qu['’]?)?"
                    + IS_IT
                    + MAY
                    + "|(?:(?:à|avec|chez|de|pour) )?qui(?: est| sont)?"
                    + "|où(?: est| sont| se trouve(?:nt)?| trouver)?"
                    + "|(?:comment|pourquoi|quand|que|quoi)"
                    + "(?: "
                    + IS_IT
                    + "| faire pour| faire| puis-je| peut-on| doit-on| faut-il)?"
                    + MAY
                    + "|combien(?: de| d['’])?"
                    + "|quel(?:le)?s?(?: est| sont)?"
                    + "|je (?:cherche|veux|voudrais)";

    /** {@code WHO} is an organisation. */
    private static final String ENGLISH =
            "how(?: to| do| can| does| should)?(?: (?:i|we|you|one))?"
                    + "|what(?:['’]s| is| are)?"
                    + "|where(?: is| are| can i find| do i find)?"
                    + "|(?-i:[Ww]ho)(?: is| are)?"
                    + "|when(?: is| are)?|why(?: is| are| do)?|which";

    private static final Pattern BEGINNING =
            Pattern.compile(
                    "^(?:" + FRENCH + "|" + ENGLISH + ")(?: +|(?<=['’]))",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Interrogation() {}

    /** What is asked for, or all the words when nothing else would be left. */
    static String without(String words) {
        String rest = BEGINNING.matcher(words).replaceFirst("");
        boolean says =
                Arrays.stream(Synonyms.fold(rest).split("[ ']")).anyMatch(QuestionWords::isFull);
        return says ? rest : words;
    }
}
