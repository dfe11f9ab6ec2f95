package org.passerelle.documents.web;

import java.util.ArrayList;
import java.util.List;

/** A page of the text that was read in a file, with the number it has there. */
public record TextPage(int number, String text) {

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

    /** Its paragraphs, parted by empty lines. */
    public List<String> getParagraphs() {
        return List.of(text.split("\\R\\s*\\R"));
    }
}
