package org.passerelle.documents.preview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.documents.preview.web.ReadBlock.Kind;
import org.passerelle.documents.preview.web.ReadBlock.Piece;

class ReadPageTest {

    private static final Lookup NOTHING = new Lookup("");

    @Test
    void pagesKeepTheNumberTheyHaveInTheFile() {
        List<ReadPage> pages = ReadPage.of("un\f\fdeux\f \f", 31, NOTHING);

        assertThat(pages).extracting(ReadPage::number).containsExactly(31, 33);
    }

    @Test
    void linesThatEndWhereThePaperDidAreJoined() {
        String full = "Les trottoirs sont sablés avant sept heures, tous les matins de";

        assertThat(words(ReadPage.of(full + "\nl’hiver.\n\nLe 3 mars\nOttawa", 1, NOTHING)))
                .containsExactly(full + " l’hiver.", "Le 3 mars\nOttawa");
    }

    @Test
    void whatStandsAloneAndIsNumberedIsAHeading() {
        List<ReadBlock> blocks =
                ReadPage.of(
                                "6.2 Seuil et délai d’intervention\n\nLes relevés montrent que"
                                        + " sept chutes sur dix surviennent tôt.\n\n6.3 Après",
                                31,
                                NOTHING)
                        .get(0)
                        .blocks();

        assertThat(blocks)
                .extracting(ReadBlock::kind)
                .containsExactly(Kind.HEADING, Kind.PARAGRAPH, Kind.HEADING);
        assertThat(blocks.get(0).anchor()).isEqualTo("titre-31-0");
    }

    @Test
    void theRowsOfASheetAreRowsUnderItsName() {
        List<ReadBlock> blocks =
                ReadPage.of("Budget\n\tSel\t12\n\tSable\t7\n", 1, NOTHING).get(0).blocks();

        assertThat(blocks.get(0).getText()).isEqualTo("Budget");
        assertThat(blocks.get(1).rows())
                .containsExactly(List.of("Sel", "12"), List.of("Sable", "7"));
    }

    @Test
    void aWordIsFoundAsPeopleTypeIt() {
        assertThat(new Lookup("deneigement l'ete").in("Le DÉNEIGEMENT l’été, oui"))
                .containsExactly(
                        new Piece("Le ", false),
                        new Piece("DÉNEIGEMENT l’été", true),
                        new Piece(", oui", false));
        assertThat(new Lookup("  ").in("Tel quel")).containsExactly(new Piece("Tel quel", false));
        assertThat(new Lookup("Œuvre").isIn("une œuvre 🎿 d’art")).isTrue();
    }

    private static List<String> words(List<ReadPage> pages) {
        return pages.get(0).blocks().stream().map(ReadBlock::getText).toList();
    }
}
