package org.passerelle.content.service;

import java.util.Set;
import org.passerelle.common.InvalidInputException;
import org.passerelle.content.Content;

/** Accepts what people hand in, or says at which field it breaks which rule. */
public final class Writing {

    /** The longest text of a page, in characters of its HTML. */
    public static final int LONGEST_TEXT = 1_000_000;

    private static final Set<String> LANGUAGES = Set.of("fr", "en");

    private Writing() {}

    public static String title(String typed) {
        String title = line(typed, "title", Content.LONGEST_TITLE);
        if (title.isEmpty()) {
            throw new InvalidInputException("title", "error.title.empty");
        }
        return title;
    }

    /** One line, which may be empty. */
    public static String line(String typed, String field, int longest) {
        String line = typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
        if (line.length() > longest) {
            throw new InvalidInputException(
                    field, "error." + field + ".long", longest, line.length());
        }
        return line;
    }

    /** The clean HTML of what was written, in an editor or as plain text. */
    public static String richText(String typed) {
        String text = typed == null ? "" : typed;
        if (text.length() > LONGEST_TEXT) {
            throw new InvalidInputException("text", "error.text.long", LONGEST_TEXT, text.length());
        }
        String html = RichText.of(text);
        if (RichText.words(html).isEmpty()) {
            throw new InvalidInputException("text", "error.text.empty");
        }
        return html;
    }

    /** Plain text, which may not be empty. */
    public static String plainText(String typed, int longest) {
        String text = typed == null ? "" : typed.strip().replace("\r\n", "\n");
        if (text.isEmpty()) {
            throw new InvalidInputException("text", "error.text.empty");
        }
        if (text.length() > longest) {
            throw new InvalidInputException("text", "error.text.long", longest, text.length());
        }
        return text;
    }

    public static String language(String code) {
        return LANGUAGES.contains(code) ? code : "fr";
    }
}
