package org.passerelle.documents.preview.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.passerelle.documents.preview.web.ReadBlock.Kind;

/**
 * A page of the words that were read in a file, with the number it has there and what gives them
 * shape: paragraphs parted by empty lines, headings told by how they stand alone, rows of a sheet
 * by their tabulators.
 */
public record ReadPage(int number, List<ReadBlock> blocks) {

    /** A line of at least so many characters went on because there was no more room. */
    private static final int FULL_LINE = 60;

    private static final int LONGEST_HEADING = 90;
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?:\\d{1,2}(?:\\.\\d{1,2}){0,4}\\.?|[IVX]{1,5}\\.|Annexe \\w{1,3}.{0,3}) +\\p{Lu}.*");
    private static final Pattern OPEN_END = Pattern.compile(".*[.,;:!?…»)]\\s*");

    /** The pages of a text in which form feeds part them; those without a word are left out. */
    static List<ReadPage> of(String text, int first, Lookup lookup) {
        List<ReadPage> pages = new ArrayList<>();
        String[] parts = text.split("\f", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isBlank()) {
                int number = first + i;
                pages.add(new ReadPage(number, blocks(parts[i].stripTrailing(), number, lookup)));
            }
        }
        return pages;
    }

    private static List<ReadBlock> blocks(String text, int page, Lookup lookup) {
        List<ReadBlock> blocks = new ArrayList<>();
        for (String paragraph : text.split("\\R[ \\u00a0]*\\R")) {
            if (!paragraph.isBlank()) {
                add(paragraph, page, lookup, blocks);
            }
        }
        return blocks;
    }

    private static void add(String text, int page, Lookup lookup, List<ReadBlock> blocks) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        boolean sheet = lines.size() > 1 && lines.get(1).contains("\t");
        if (lines.get(0).contains("\t") || sheet) {
            int names = lines.get(0).startsWith("\t") || lines.get(0).contains("\t") ? 0 : 1;
            if (names == 1) {
                blocks.add(heading(lines.get(0), page, blocks.size(), lookup));
            }
            blocks.add(new ReadBlock(Kind.ROWS, List.of(), rows(lines, names), ""));
            return;
        }
        if (isHeading(lines, blocks)) {
            blocks.add(heading(lines.get(0), page, blocks.size(), lookup));
        } else {
            blocks.add(new ReadBlock(Kind.PARAGRAPH, lookup.in(joined(lines)), List.of(), ""));
        }
    }

    private static boolean isHeading(List<String> lines, List<ReadBlock> before) {
        String line = lines.get(0).strip();
        if (lines.size() > 1
                || line.length() > LONGEST_HEADING
                || OPEN_END.matcher(line).matches()) {
            return false;
        }
        return NUMBERED.matcher(line).matches()
                || Character.isUpperCase(line.charAt(0))
                        && line.contains(" ")
                        && (before.isEmpty() || isParagraph(before.get(before.size() - 1)));
    }

    private static boolean isParagraph(ReadBlock block) {
        return block.kind() == Kind.PARAGRAPH && block.getText().length() > LONGEST_HEADING;
    }

    private static ReadBlock heading(String line, int page, int place, Lookup lookup) {
        String anchor = "titre-" + page + "-" + place;
        return new ReadBlock(Kind.HEADING, lookup.in(line.strip()), List.of(), anchor);
    }

    private static List<List<String>> rows(List<String> lines, int from) {
        return lines.subList(from, lines.size()).stream()
                .map(line -> line.startsWith("\t") ? line.substring(1) : line)
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .toList();
    }

    /** Lines that only end where the paper did are joined. */
    private static String joined(List<String> lines) {
        StringBuilder joined = new StringBuilder();
        int last = 0;
        for (String line : lines) {
            if (last > 0) {
                joined.append(last >= FULL_LINE ? ' ' : '\n');
            }
            joined.append(line.strip());
            last = line.length();
        }
        return joined.toString();
    }

    public int getNumber() {
        return number;
    }

    public List<ReadBlock> getBlocks() {
        return blocks;
    }
}
