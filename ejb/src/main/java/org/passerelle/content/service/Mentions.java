package org.passerelle.content.service;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
}
