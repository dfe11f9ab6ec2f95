package org.passerelle.content.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A paragraph, an item, a row or a heading of a text, in words. */
record TextBlock(boolean heading, String text) {

    private static final Pattern TAG_OR_TEXT = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>|[^<]+");
    private static final Pattern PARAGRAPH_END =
            Pattern.compile("\\R[^\\S\\n]*\\R|\f|\\R(?=[^\\p{Ll}])");
    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "h2",
                    "h3",
                    "h4",
                    "li",
                    "ul",
                    "ol",
                    "tr",
                    "blockquote",
                    "pre",
                    "caption",
                    "table",
                    "hr",
                    "br");
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4");
    private static final Set<String> CELLS = Set.of("th", "td");

    /** The blocks of a text, in order. */
    static List<TextBlock> in(String html) {
        List<TextBlock> blocks = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Matcher piece = TAG_OR_TEXT.matcher(RichText.clean(html));
        while (piece.find()) {
            String tag = piece.group(2);
            if (tag == null) {
                words.append(piece.group());
            } else if (BLOCKS.contains(tag)) {
                add(blocks, words, !piece.group(1).isEmpty() && HEADINGS.contains(tag));
            } else if (CELLS.contains(tag) && !piece.group(1).isEmpty()) {
                words.append(" | ");
            }
        }
        add(blocks, words, false);
        return blocks;
    }

    /** The paragraphs of a plain text; lines that only end where the paper did are joined. */
    static List<TextBlock> inPlain(String text) {
        return PARAGRAPH_END
                .splitAsStream(text)
                .map(paragraph -> paragraph.strip().replaceAll("\\s+", " "))
                .filter(paragraph -> !paragraph.isEmpty())
                .map(paragraph -> new TextBlock(false, paragraph))
                .toList();
    }

    private static void add(List<TextBlock> blocks, StringBuilder words, boolean heading) {
        String text = RichText.words(words.toString()).replace('\n', ' ');
        if (!text.isEmpty()) {
            blocks.add(
                    new TextBlock(
                            heading,
                            text.endsWith(" |") ? text.substring(0, text.length() - 2) : text));
        }
        words.setLength(0);
    }
}
