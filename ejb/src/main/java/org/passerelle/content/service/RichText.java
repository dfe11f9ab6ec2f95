package org.passerelle.content.service;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.passerelle.people.Person;

/**
 * The few HTML elements that people may write with. Everything is cleaned when it is saved and
 * again when it is shown, since what was harmless yesterday may not be tomorrow: no style, class,
 * identifier, frame or script ever comes through.
 */
public final class RichText {

    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p",
                            "br",
                            "h2",
                            "h3",
                            "h4",
                            "strong",
                            "b",
                            "em",
                            "i",
                            "u",
                            "s",
                            "sub",
                            "sup",
                            "ul",
                            "ol",
                            "li",
                            "blockquote",
                            "pre",
                            "code",
                            "table",
                            "caption",
                            "thead",
                            "tbody",
                            "tr",
                            "th",
                            "td",
                            "hr")
                    .allowAttributes("scope")
                    .matching(true, "row", "col")
                    .onElements("th")
                    .allowAttributes("colspan", "rowspan")
                    .matching(Pattern.compile("[1-9]\\d?"))
                    .onElements("th", "td")
                    .allowElements("a")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowUrlProtocols("http", "https", "mailto")
                    .requireRelsOnLinks("noopener", "noreferrer")
                    // What other editors write for the same thing, as pasted text may hold.
                    .allowElements((name, attributes) -> "p", "div")
                    .allowElements((name, attributes) -> "h2", "h1")
                    .allowElements((name, attributes) -> "h4", "h5", "h6")
                    .toFactory();

    private static final Pattern BEGINS_WITH_BLOCK =
            Pattern.compile(
                    "\\s*<(?:p|div|h[1-6]|ul|ol|table|blockquote|pre|hr)\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BLANK_LINES = Pattern.compile("\n[ \\t]*\n\\s*");
    private static final Pattern EMPTY_PARAGRAPH = Pattern.compile("<p>\\s*</p>");

    private static final Pattern TAG_OR_TEXT = Pattern.compile("<[^>]*>|[^<]+");
    private static final Set<String> LINE_ENDS =
            Set.of(
                    "/p",
                    "/h1",
                    "/h2",
                    "/h3",
                    "/h4",
                    "/h5",
                    "/h6",
                    "/li",
                    "/tr",
                    "/blockquote",
                    "/pre",
                    "/caption",
                    "br",
                    "br ",
                    "br/",
                    "br /",
                    "hr",
                    "hr ",
                    "hr/",
                    "hr /");
    private static final Set<String> CELL_ENDS = Set.of("/th", "/td");
    private static final String SPACES = " \t\u000B\f\r";

    private RichText() {}

    /**
     * What was handed in, as clean HTML: from the editor, HTML that begins with a block; from a
     * page without scripts, plain text with blank lines between paragraphs.
     */
    public static String of(String typed) {
        return BEGINS_WITH_BLOCK.matcher(typed).matches()
                ? EMPTY_PARAGRAPH.matcher(clean(typed)).replaceAll("").strip()
                : clean(paragraphs(typed));
    }

    private static String paragraphs(String plain) {
        String text = plain.replace("\r\n", "\n").strip();
        return text.isEmpty()
                ? ""
                : BLANK_LINES
                        .splitAsStream(text)
                        .map(paragraph -> escaped(paragraph).replace("\n", "<br>"))
                        .collect(Collectors.joining("</p>\n<p>", "<p>", "</p>"));
    }

    /** The same text with nothing but what is allowed. */
    public static String clean(String html) {
        return POLICY.sanitize(html);
    }

    /**
     * What a page may show as it is: cleaned, with each mention of a known colleague made a link.
     *
     * @param mentioned the colleagues mentioned, by handle
     * @param profile the address of a profile, to which the person's number is added
     */
    public static String show(String html, Map<String, Person> mentioned, String profile) {
        StringBuilder shown = new StringBuilder(html.length() + 200);
        Matcher piece = TAG_OR_TEXT.matcher(clean(html));
        boolean inLink = false;
        while (piece.find()) {
            String text = piece.group();
            if (text.startsWith("<")) {
                inLink = text.startsWith("<a") || inLink && !text.startsWith("</a");
                shown.append(text);
            } else {
                shown.append(
                        inLink || mentioned.isEmpty() ? text : linked(text, mentioned, profile));
            }
        }
        return shown.toString();
    }

    // The cleaner writes an at sign as an entity.
    private static String linked(String text, Map<String, Person> mentioned, String profile) {
        return Mentions.MENTION
                .matcher(text.replace("&#64;", "@"))
                .replaceAll(
                        found -> {
                            Person person = mentioned.get(found.group(1).toLowerCase());
                            return Matcher.quoteReplacement(
                                    person == null
                                            ? found.group()
                                            : "<a class=\"mention\" href=\""
                                                    + profile
                                                    + person.getId()
                                                    + "\">@"
                                                    + escaped(person.getName())
                                                    + "</a>");
                        });
    }

    /** The words alone, one block a line: for the search, for comparing, for mentions. */
    public static String words(String html) {
        return wordsOfClean(clean(html));
    }

    /**
     * The words of HTML that was cleaned when it was saved, for those who read many. The index
     * reads a million of them when it is made anew: sign by sign, it costs a fifth of what patterns
     * do.
     */
    public static String wordsOfClean(String cleanHtml) {
        StringBuilder text = new StringBuilder(cleanHtml.length());
        int read = 0;
        for (int tag = cleanHtml.indexOf('<'); tag >= 0; tag = cleanHtml.indexOf('<', read)) {
            int end = cleanHtml.indexOf('>', tag);
            if (end < 0) {
                break;
            }
            text.append(cleanHtml, read, tag).append(insteadOf(cleanHtml.substring(tag + 1, end)));
            read = end + 1;
        }
        text.append(cleanHtml, read, cleanHtml.length());
        return evenlySpaced(unescaped(text.toString())).strip();
    }

    private static String insteadOf(String tag) {
        String name = tag.toLowerCase(Locale.ROOT);
        if (LINE_ENDS.contains(name)) {
            return "\n";
        }
        return CELL_ENDS.contains(name) ? " " : "";
    }

    private static String evenlySpaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        boolean afterSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean space = SPACES.indexOf(sign) >= 0;
            if (!space) {
                spaced.append(sign);
            } else if (!afterSpace) {
                spaced.append(' ');
            }
            afterSpace = space;
        }
        return spaced.toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    // The cleaner writes only these entities.
    static String unescaped(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&#43;", "+")
                .replace("&#61;", "=")
                .replace("&#64;", "@")
                .replace("&#96;", "`")
                .replace("&amp;", "&");
    }
}
