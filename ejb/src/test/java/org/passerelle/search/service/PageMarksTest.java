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
    void aWordOfAReplySaysWhichReplyItIs() {
        String talk =
                "Un texte sans page"
                        + PageMarks.NONE
                        + "\n\n"
                        + ReplyMarks.into(4_207, "Oui. " + "Encore un mot. ".repeat(40) + "Merci")
                        + "\n\n"
                        + ReplyMarks.into(9_311, "Bienvenue");

        assertThat(reply(talk, "page")).isZero();
        assertThat(reply(talk, "Oui")).isEqualTo(4_207);
        assertThat(reply(talk, "Merci")).isEqualTo(4_207);
        assertThat(
                        Passage.parse(
                                        "\uE000Bienvenue\uE001"
                                                + talk.substring(talk.indexOf("Bienvenue") + 9))
                                .reply())
                .as("nothing stands before it")
                .isEqualTo(9_311);
        assertThat(reply(talk, "Bienvenue")).isEqualTo(9_311);
        assertThat(Passage.parse(talk).text()).contains("Oui. Encore", "Merci\n\nBienvenue");
    }

    /** A passage begins anywhere: a little before the word, and ends a little after it. */
    private static long reply(String talk, String word) {
        int at = talk.indexOf(word);
        String passage =
                talk.substring(Math.max(0, at - 20), at)
                        + "\uE000"
                        + word
                        + "\uE001"
                        + talk.substring(
                                at + word.length(),
                                Math.min(talk.length(), at + word.length() + 120));
        return Passage.parse(passage).reply();
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
