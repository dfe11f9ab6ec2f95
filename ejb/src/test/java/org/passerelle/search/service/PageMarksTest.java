package org.passerelle.search.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A passage says the page of the file that it stands on. */
class PageMarksTest {

    private static final String FILE =
            PageMarks.into("un\ndeux\ftrois\nquatre cinq\fsix") + "\n\ncommentaire";

    @Test
    void thePageIsThatOfTheLastMarkBeforeTheWordFound() {
        assertThat(page("deux")).isEqualTo(1);
        assertThat(page("trois")).isEqualTo(2);
        assertThat(page("cinq")).isEqualTo(2);
        assertThat(page("six")).isEqualTo(3);
        assertThat(page("commentaire")).isZero();
    }

    @Test
    void aPassageThatBeginsWithinALineAsksWhatFollows() {
        int start = FILE.indexOf("cinq");
        String passage = "\uE000cinq\uE001" + FILE.substring(start + 4);

        assertThat(Passage.parse(passage).page()).isEqualTo(2);
    }

    @Test
    void theMarksAreNotShown() {
        assertThat(Passage.parse(FILE).text())
                .isEqualTo("un\ndeux\ntrois\nquatre cinq\nsix\n\ncommentaire");
    }

    @Test
    void aTextWithoutPagesHasNoMark() {
        assertThat(PageMarks.into("un\ndeux")).isEqualTo("un\ndeux");
        assertThat(Passage.parse("\uE000un\uE001").page()).isZero();
    }

    @Test
    void aHundredPagesAreCounted() {
        String file = PageMarks.into("page\f".repeat(120) + "fin");

        assertThat(Passage.parse(file.replace("fin", "\uE000fin\uE001")).page()).isEqualTo(121);
    }

    private static int page(String word) {
        return Passage.parse(FILE.replace(word, "\uE000" + word + "\uE001")).page();
    }
}
