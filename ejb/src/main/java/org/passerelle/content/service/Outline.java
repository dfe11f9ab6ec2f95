package org.passerelle.content.service;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clean text made ready for reading: its headings get addresses, so that a table of contents can
 * point at them, and its tables a frame of their own, so that a wide one scrolls without the page.
 */
public final class Outline {

    /**
     * A heading of the text.
     *
     * @param level 2 to 4
     * @param id its address in the page
     */
    public record Heading(int level, String id, String text) {

        public int getLevel() {
            return level;
        }

        public String getId() {
            return id;
        }

        public String getText() {
            return text;
        }
    }

    /** Keeps the addresses made here apart from all others in the page. */
    private static final String PREFIX = "section-";

    private static final int LONGEST_ID = 60;

    private static final Pattern MARK =
            Pattern.compile("<h([2-4])>(.*?)</h\\1>|(<table>)|(</table>)", Pattern.DOTALL);
    private static final Pattern CAPTION =
            Pattern.compile("\\G\\s*<caption>(.*?)</caption>", Pattern.DOTALL);
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");

    private final List<Heading> headings = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final String html;

    private Outline(String title, String cleanHtml) {
        StringBuilder shown = new StringBuilder(cleanHtml.length() + 500);
        String subject = title;
        Matcher mark = MARK.matcher(cleanHtml);
        while (mark.find()) {
            String replacement;
            if (mark.group(1) != null) {
                Heading heading = heading(Integer.parseInt(mark.group(1)), mark.group(2));
                subject = heading.text();
                replacement = mark.group().replaceFirst("^<h.", "$0 id=\"" + heading.id() + "\"");
            } else if (mark.group(3) != null) {
                replacement = frame(caption(cleanHtml, mark.end(), subject));
            } else {
                replacement = "</table></div>";
            }
            mark.appendReplacement(shown, Matcher.quoteReplacement(replacement));
        }
        html = mark.appendTail(shown).toString();
    }

    /**
     * @param title names the tables that stand before the first heading
     */
    public static Outline of(String title, String cleanHtml) {
        return new Outline(title, cleanHtml);
    }

    private Heading heading(int level, String inside) {
        String text = RichText.wordsOfClean(inside).replace('\n', ' ');
        String plain =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String name = NOT_PLAIN.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        String id = PREFIX + name.substring(0, Math.min(name.length(), LONGEST_ID));
        String unique = id;
        for (int next = 2; !taken.add(unique); next++) {
            unique = id + "-" + next;
        }
        Heading heading = new Heading(level, unique, text);
        if (!text.isEmpty()) {
            headings.add(heading);
        }
        return heading;
    }

    private static String caption(String cleanHtml, int from, String otherwise) {
        Matcher caption = CAPTION.matcher(cleanHtml);
        return caption.find(from) ? RichText.wordsOfClean(caption.group(1)) : otherwise;
    }

    private static String frame(String label) {
        return "<div class=\"table-region\" role=\"region\" tabindex=\"0\" aria-label=\""
                + RichText.escaped(label)
                + "\"><table>";
    }

    public List<Heading> getHeadings() {
        return headings;
    }

    public String getHtml() {
        return html;
    }
}
