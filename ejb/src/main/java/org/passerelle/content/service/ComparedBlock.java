package org.passerelle.content.service;

import java.util.List;

/** A block of two compared texts: the same in both, changed, or in one of them only. */
public final class ComparedBlock {

    /** What happened to a piece of a block. */
    public enum Mark {
        SAME,
        REMOVED,
        ADDED
    }

    /** Some words of a block. */
    public record Piece(Mark mark, String text) {

        public Mark getMark() {
            return mark;
        }

        public String getText() {
            return text;
        }
    }

    private final boolean heading;
    private final List<Piece> before;
    private final List<Piece> after;

    private ComparedBlock(boolean heading, List<Piece> before, List<Piece> after) {
        this.heading = heading;
        this.before = before;
        this.after = after;
    }

    static ComparedBlock same(TextBlock block) {
        List<Piece> words = List.of(new Piece(Mark.SAME, block.text()));
        return new ComparedBlock(block.heading(), words, words);
    }

    static ComparedBlock removed(TextBlock block) {
        return new ComparedBlock(
                block.heading(), List.of(new Piece(Mark.REMOVED, block.text())), List.of());
    }

    static ComparedBlock added(TextBlock block) {
        return new ComparedBlock(
                block.heading(), List.of(), List.of(new Piece(Mark.ADDED, block.text())));
    }

    static ComparedBlock changed(boolean heading, List<Piece> before, List<Piece> after) {
        return new ComparedBlock(heading, before, after);
    }

    public boolean isSame() {
        return before == after;
    }

    public boolean isHeading() {
        return heading;
    }

    /** What it said; empty when it was not there. */
    public List<Piece> getBefore() {
        return before;
    }

    /** What it says now; empty when it is gone. */
    public List<Piece> getAfter() {
        return after;
    }

    public long count(Mark mark) {
        return (mark == Mark.ADDED ? after : before)
                .stream().filter(piece -> piece.mark() == mark).count();
    }
}
