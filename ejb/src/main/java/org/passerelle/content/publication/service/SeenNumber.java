package org.passerelle.content.publication.service;

/**
 * A number that looks like one that should not be published. It is shown to whoever wrote it, with
 * the number masked, and kept nowhere.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param line on which line it stands, from 1
 * @param excerpt the words around it, the number masked
 * @param source what the text is called, where several are looked at; else empty
 */
public record SeenNumber(
        NumberKind kind, int start, int end, int line, String excerpt, String source) {

    /** The same, in a text of this title. */
    SeenNumber in(String title) {
        return new SeenNumber(kind, start, end, line, excerpt, title);
    }

    public NumberKind getKind() {
        return kind;
    }

    public int getLine() {
        return line;
    }

    public String getExcerpt() {
        return excerpt;
    }

    public String getSource() {
        return source;
    }

    /** Never the number, wherever this may be written. */
    @Override
    public String toString() {
        return kind + " on line " + line;
    }
}
