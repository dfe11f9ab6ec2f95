package org.passerelle.search.service;

/**
 * A piece of plain text, marked or not. A page writes the pieces one after the other, escaped as
 * any text, and puts its own element around the marked ones: nothing that was indexed is ever
 * written as HTML.
 */
public record Segment(String text, boolean marked) {

    public String getText() {
        return text;
    }

    public boolean isMarked() {
        return marked;
    }
}
