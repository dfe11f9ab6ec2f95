package org.passerelle.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextPageTest {

    @Test
    void pagesKeepTheNumbersTheyHaveInTheFile() {
        assertThat(TextPage.of("Un\f  \n\fTrois\f"))
                .containsExactly(new TextPage(1, "Un"), new TextPage(3, "Trois"));
    }

    @Test
    void aTextWithoutPagesIsOnePage() {
        assertThat(TextPage.of("Bonjour")).containsExactly(new TextPage(1, "Bonjour"));
    }

    @Test
    void nothingReadIsNoPage() {
        assertThat(TextPage.of("")).isEmpty();
    }

    @Test
    void emptyLinesPartParagraphs() {
        assertThat(new TextPage(1, "Un\nsuite\n \nDeux").getParagraphs())
                .containsExactly("Un\nsuite", "Deux");
    }

    @Test
    void linesThatEndWhereThePaperDidAreJoined() {
        String full = "Entre la porte de l’immeuble et le trottoir, personne ne se croit";

        assertThat(new TextPage(1, full + "\nresponsable.\nFin").getParagraphs())
                .containsExactly(full + " responsable.\nFin");
    }
}
