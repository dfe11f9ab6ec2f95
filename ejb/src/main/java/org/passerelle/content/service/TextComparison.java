package org.passerelle.content.service;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.content.service.ComparedBlock.Mark;
import org.passerelle.content.service.ComparedBlock.Piece;

/**
 * Says what changed between two texts, in words: block by block, and within a block that changed,
 * word by word. Their formatting is not compared.
 */
public final class TextComparison {

    /** Blocks that share less than this are not the same block written anew. */
    private static final double ALIKE = 0.35;

    /** How far on a block is looked for that became another: two long texts share little. */
    private static final int FAR = 50;

    /** In blocks of more words than this, single words are not looked for. */
    private static final int MANY_WORDS = 4000;

    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{L}\\p{N}]+(?:[’'.,-][\\p{L}\\p{N}]+)*[’']?|\\s+|.", Pattern.DOTALL);

    /** Of two texts without a word. */
    public static final TextComparison NONE = new TextComparison(List.of(), List.of());

    private final List<ComparedBlock> blocks = new ArrayList<>();

    private TextComparison(List<TextBlock> before, List<TextBlock> after) {
        var patch =
                DiffUtils.diff(
                        before,
                        after,
                        MyersDiffWithLinearSpace.<TextBlock>factory().create(),
                        null,
                        true);
        List<TextBlock> gone = new ArrayList<>();
        List<TextBlock> come = new ArrayList<>();
        for (AbstractDelta<TextBlock> delta : patch.getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                pair(gone, come);
                gone.clear();
                come.clear();
                delta.getSource().getLines().forEach(same -> blocks.add(ComparedBlock.same(same)));
            } else {
                gone.addAll(delta.getSource().getLines());
                come.addAll(delta.getTarget().getLines());
            }
        }
        pair(gone, come);
    }

    /** Compares two clean texts. */
    public static TextComparison of(String htmlBefore, String htmlAfter) {
        return new TextComparison(TextBlock.in(htmlBefore), TextBlock.in(htmlAfter));
    }

    /** Compares two plain texts, as they were read in files: paragraphs, parted by empty lines. */
    public static TextComparison ofPlain(String before, String after) {
        return new TextComparison(TextBlock.inPlain(before), TextBlock.inPlain(after));
    }

    /** The blocks of both texts, in order. */
    public List<ComparedBlock> getBlocks() {
        return blocks;
    }

    /** How many words came. */
    public long getAdded() {
        return count(Mark.ADDED);
    }

    /** How many words went. */
    public long getRemoved() {
        return count(Mark.REMOVED);
    }

    private long count(Mark mark) {
        return blocks.stream().mapToLong(block -> block.count(mark)).sum();
    }

    /** In how many places something changed. */
    public long getPlaces() {
        return blocks.stream().filter(block -> !block.isSame()).count();
    }

    // Each old block meets the first new one that is like it; what is left over came or went.
    private void pair(List<TextBlock> before, List<TextBlock> after) {
        int next = 0;
        for (TextBlock old : before) {
            int match = next;
            int last = Math.min(after.size(), next + FAR);
            while (match < last && !alike(old, after.get(match))) {
                match++;
            }
            if (match == last) {
                blocks.add(ComparedBlock.removed(old));
            } else {
                after.subList(next, match).forEach(added -> blocks.add(ComparedBlock.added(added)));
                blocks.add(changed(old, after.get(match)));
                next = match + 1;
            }
        }
        after.subList(next, after.size()).forEach(added -> blocks.add(ComparedBlock.added(added)));
    }

    private static boolean alike(TextBlock old, TextBlock fresh) {
        if (old.heading() != fresh.heading()) {
            return false;
        }
        List<String> before = wordsAlone(old.text());
        List<String> after = wordsAlone(fresh.text());
        List<String> common = new ArrayList<>(before);
        common.retainAll(new HashSet<>(after));
        return common.size() >= ALIKE * Math.max(before.size(), after.size());
    }

    private static List<String> wordsAlone(String text) {
        return words(text).stream()
                .filter(word -> Character.isLetterOrDigit(word.charAt(0)))
                .toList();
    }

    private static ComparedBlock changed(TextBlock old, TextBlock fresh) {
        List<String> before = words(old.text());
        List<String> after = words(fresh.text());
        if (before.size() > MANY_WORDS || after.size() > MANY_WORDS) {
            return ComparedBlock.changed(
                    fresh.heading(),
                    List.of(new Piece(Mark.REMOVED, old.text())),
                    List.of(new Piece(Mark.ADDED, fresh.text())));
        }
        List<Piece> left = new ArrayList<>();
        List<Piece> right = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
            boolean same = delta.getType() == DeltaType.EQUAL;
            append(left, same ? Mark.SAME : Mark.REMOVED, delta.getSource().getLines());
            append(right, same ? Mark.SAME : Mark.ADDED, delta.getTarget().getLines());
        }
        return ComparedBlock.changed(fresh.heading(), joined(left), joined(right));
    }

    private static void append(List<Piece> pieces, Mark mark, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(mark, String.join("", words)));
        }
    }

    // A space that alone stayed between two changes reads better as part of them.
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Piece last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean space =
                    piece.mark() == Mark.SAME
                            && piece.text().isBlank()
                            && last != null
                            && last.mark() != Mark.SAME
                            && i + 1 < pieces.size();
            Mark mark = space ? last.mark() : piece.mark();
            if (last != null && last.mark() == mark) {
                joined.set(joined.size() - 1, new Piece(mark, last.text() + piece.text()));
            } else {
                joined.add(new Piece(mark, piece.text()));
            }
        }
        return joined;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
