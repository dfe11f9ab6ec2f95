package org.passerelle.documents.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void aUsualNameIsKeptAsItIs() {
        assertThat(name("Procès-verbal (2026) – été n° 3.docx"))
                .isEqualTo("Procès-verbal (2026) – été n° 3.docx");
    }

    @Test
    void accentsAreComposed() {
        assertThat(name("e\u0301te\u0301.pdf")).isEqualTo("été.pdf");
    }

    @Test
    void aPathIsOnlyItsLastPart() {
        assertThat(name("../../etc/passwd")).isEqualTo("passwd");
        assertThat(name("C:\\Users\\Ada\\plan.xlsx")).isEqualTo("plan.xlsx");
    }

    @Test
    void charactersThatDeceiveTheEyeGo() {
        assertThat(name("facture\u202Efdp.exe")).isEqualTo("facturefdp.exe");
        assertThat(name("a\u0000b\u200B\r\nc.txt")).isEqualTo("ab c.txt");
    }

    @Test
    void aNameNeverHidesNorIsEmpty() {
        assertThat(name(".htaccess")).isEqualTo("htaccess");
        assertThat(name(" .. ")).isEqualTo("document");
        assertThat(name("")).isEqualTo("document");
    }

    @Test
    void aLongNameKeepsItsExtension() {
        String name = name("é".repeat(300) + ".docx");

        assertThat(name.codePointCount(0, name.length())).isEqualTo(200);
        assertThat(name).endsWith("é.docx");
    }

    @Test
    void aLongNameIsNotCutInTheMiddleOfACharacter() {
        String name = name("😀".repeat(300));

        assertThat(name).isEqualTo("😀".repeat(200));
    }

    @Test
    void theExtensionIsInLowerCase() {
        assertThat(new FileName("Plan.V2.PDF").extension()).isEqualTo("pdf");
        assertThat(new FileName("LISEZMOI").extension()).isEmpty();
    }

    @Test
    void itsWordsAreReadApartWhateverJoinsThem() {
        assertThat(new FileName("Plan_ActionVert2030.v2.pdf").inWords())
                .isEqualTo("Plan Action Vert 2030 v 2");
        assertThat(new FileName("C-26_projet__de_loi.docx").inWords())
                .isEqualTo("C-26 projet de loi");
        assertThat(new FileName("2031Bilan 4.5 du MSSS.txt").inWords())
                .isEqualTo("2031 Bilan 4.5 du MSSS");
        assertThat(new FileName("Plan d’action.pdf").inWords()).isEqualTo("Plan d’action");
    }

    @Test
    void aDownloadKeepsAccentsAndHasAPlainNameForOldPrograms() {
        assertThat(new FileName("Été \"vert\"; 100 %.pdf").asAttachment())
                .isEqualTo(
                        "attachment; filename=\"Ete _vert_; 100 _.pdf\"; "
                                + "filename*=UTF-8''%C3%89t%C3%A9%20%22vert%22%3B%20100%20%25.pdf");
        assertThat(new FileName("plan.pdf").inline()).startsWith("inline; filename=\"plan.pdf\"");
    }

    private static String name(String given) {
        return new FileName(given).value();
    }

    @Test
    void aSecondOfTheSameNameIsNumberedBeforeItsExtension() {
        assertThat(new FileName("plan.pdf").numbered(2).value()).isEqualTo("plan (2).pdf");
        assertThat(new FileName("LISEZMOI").numbered(3).value()).isEqualTo("LISEZMOI (3)");
        assertThat(new FileName("é".repeat(300) + ".pdf").numbered(2).value())
                .endsWith(" (2).pdf")
                .hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void threeHundredAccentsOnOneLetterStayAName() {
        String name = "e" + "\u0301".repeat(300) + ".txt";

        assertThat(
                        new FileName(name)
                                .value()
                                .codePointCount(0, new FileName(name).value().length()))
                .isLessThanOrEqualTo(200);
    }
}
