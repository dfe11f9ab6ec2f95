package org.passerelle.documents.preview.web;

import java.util.List;

/**
 * A piece of what was read in a file: a heading, a paragraph, or the rows of a sheet.
 *
 * @param anchor where a link to it leads; only a heading has one
 */
public record ReadBlock(Kind kind, List<Piece> pieces, List<List<String>> rows, String anchor) {

    /** What a block is shown as. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ROWS
    }

    /** Some characters, those that were looked for apart from the others. */
    public record Piece(String text, boolean found) {

        public String getText() {
            return text;
        }

        public boolean isFound() {
            return found;
        }
    }

    public Kind getKind() {
        return kind;
    }

    public List<Piece> getPieces() {
        return pieces;
    }

    public List<List<String>> getRows() {
        return rows;
    }

    public String getAnchor() {
        return anchor;
    }

    /** A heading as a link says it. */
    public String getText() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
