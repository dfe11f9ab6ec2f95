package org.passerelle.documents.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A page of the text that was read in a file, with the number it has there. */
public record TextPage(int number, String text) {

    /** A line of at least so many characters went on because there was no more room. */
    private static final int FULL_LINE = 60;

    /** The pages of a text in which form feeds part them; those without a word are left out. */
    static List<TextPage> of(String text) {
        List<TextPage> pages = new ArrayList<>();
        String[] parts = text.split("\f", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isBlank()) {
                pages.add(new TextPage(i + 1, parts[i].strip()));
            }
        }
        return pages;
    }

    public int getNumber() {
        return number;
    }

    /**
     * Its paragraphs, parted by empty lines. Lines that only end where the paper did are joined.
     */
    public List<String> getParagraphs() {
        return Arrays.stream(text.split("\\R\\s*\\R")).map(TextPage::joined).toList();
    }

    private static String joined(String paragraph) {
        StringBuilder joined = new StringBuilder();
        int last = 0;
        for (String line : paragraph.split("\\R")) {
            if (last > 0) {
                joined.append(last >= FULL_LINE ? ' ' : '\n');
            }
            joined.append(line.strip());
            last = line.length();
        }
        return joined.toString();
    }
}
