package org.passerelle.content.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.people.Person;

/** Finds colleagues mentioned in a text: an at sign and a handle, as in {@code @ada.tremblay}. */
public final class Mentions {

    /**
     * The handle is group 1. What precedes must not be part of a word: an e-mail address mentions
     * nobody.
     */
    static final Pattern MENTION =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}._@/-])@([a-z0-9]+(?:[.-][a-z0-9]+)*)",
                    Pattern.CASE_INSENSITIVE);

    private Mentions() {}

    /** The handles mentioned, each once. */
    public static Set<String> in(String text) {
        Set<String> handles = new TreeSet<>();
        Matcher mention = MENTION.matcher(text);
        while (mention.find()) {
            handles.add(mention.group(1).toLowerCase(Locale.ROOT));
        }
        return handles;
    }

    /** Cuts a plain text where it mentions a known colleague, so that a page can link her name. */
    public static List<Spoken> cut(String text, Map<String, Person> known) {
        List<Spoken> pieces = new ArrayList<>();
        int from = 0;
        Matcher mention = MENTION.matcher(text);
        while (mention.find()) {
            Person person = known.get(mention.group(1).toLowerCase(Locale.ROOT));
            if (person != null) {
                if (mention.start() > from) {
                    pieces.add(new Spoken(text.substring(from, mention.start()), null));
                }
                pieces.add(new Spoken(mention.group(), person));
                from = mention.end();
            }
        }
        if (from < text.length()) {
            pieces.add(new Spoken(text.substring(from), null));
        }
        return pieces;
    }
}
