package org.passerelle.content.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.content.service.ComparedBlock.Mark.ADDED;
import static org.passerelle.content.service.ComparedBlock.Mark.REMOVED;
import static org.passerelle.content.service.ComparedBlock.Mark.SAME;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.content.service.ComparedBlock.Piece;

class TextComparisonTest {

    @Test
    void withinAParagraphOnlyTheWordsThatChangedAreMarked() {
        List<ComparedBlock> blocks =
                compare(
                        "<p>Sable qui rend la surface moins glissante, sans la déglacer.</p>",
                        "<p>Sable qui rend la surface moins glissante, sans faire fondre la glace.</p>");

        assertThat(blocks).hasSize(1);
        assertThat(blocks.get(0).getBefore())
                .contains(new Piece(REMOVED, "déglacer"))
                .doesNotContain(new Piece(SAME, " "));
        assertThat(blocks.get(0).getAfter())
                .extracting(Piece::text)
                .containsExactly(
                        "Sable qui rend la surface moins glissante, sans ",
                        "faire fondre ",
                        "la ",
                        "glace",
                        ".");
    }

    @Test
    void aNewParagraphStandsAloneBetweenThoseThatStayed() {
        List<ComparedBlock> blocks =
                compare(
                        "<h2>Lieux</h2><p>Trottoir.</p>",
                        "<h2>Lieux</h2><p>Traverse.</p><p>Trottoir.</p>");

        assertThat(blocks).extracting(ComparedBlock::isSame).containsExactly(true, false, true);
        assertThat(blocks.get(0).isHeading()).isTrue();
        assertThat(blocks.get(1).getBefore()).isEmpty();
        assertThat(blocks.get(1).getAfter()).containsExactly(new Piece(ADDED, "Traverse."));
    }

    @Test
    void paragraphsThatHaveNothingInCommonAreNotTakenForOneAnother() {
        List<ComparedBlock> blocks =
                compare("<p>Le comité siège lundi.</p>", "<p>Aucune neige avant décembre!</p>");

        assertThat(blocks).hasSize(2);
        assertThat(blocks.get(0).getAfter()).isEmpty();
        assertThat(blocks.get(1).getBefore()).isEmpty();
    }

    @Test
    void whatWasReadInFilesIsComparedByParagraph() {
        List<ComparedBlock> blocks =
                TextComparison.ofPlain(
                                "Plan\n\nLes trottoirs sont sablés\navant sept heures.\fFin",
                                "Plan\n\nLes trottoirs sont sablés avant\nsix heures.\fFin")
                        .getBlocks();

        assertThat(blocks).extracting(ComparedBlock::isSame).containsExactly(true, false, true);
        assertThat(blocks.get(1).getBefore()).contains(new Piece(REMOVED, "sept"));
        assertThat(blocks.get(1).getAfter()).contains(new Piece(ADDED, "six"));
    }

    @Test
    void theSameTextHasNoDifference() {
        String text = "<h2>Un</h2><ul><li>deux</li><li>trois</li></ul>";

        assertThat(compare(text, text)).hasSize(3).allMatch(ComparedBlock::isSame);
    }

    @Test
    void aCellOfATableIsFoundInItsRow() {
        List<ComparedBlock> blocks =
                compare(
                        "<table><tr><td>Relire le point 3</td><td>Ada Tremblay</td></tr></table>",
                        "<table><tr><td>Relire le point 3</td><td>Ada Roy</td></tr></table>");

        assertThat(blocks).hasSize(1);
        assertThat(blocks.get(0).getAfter()).contains(new Piece(ADDED, "Roy"));
    }

    @Test
    void twoLongTextsWithoutAWordInCommonAreComparedQuickly() {
        String before = "<p>" + "avant ".repeat(100_000) + "</p>";
        String after = "<p>" + "avant apres ".repeat(50_000) + "</p>";

        assertThat(compare(before, after)).isNotEmpty();
    }

    private static List<ComparedBlock> compare(String before, String after) {
        return TextComparison.of(before, after).getBlocks();
    }
}
