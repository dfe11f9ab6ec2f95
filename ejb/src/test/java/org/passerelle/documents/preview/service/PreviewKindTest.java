package org.passerelle.documents.preview.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewKindTest {

    @ParameterizedTest
    @CsvSource({
        "application/pdf, plan.pdf, PDF",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document, note.docx, OFFICE",
        "application/vnd.ms-excel.sheet.macroenabled.12, budget.xlsm, OFFICE",
        "application/vnd.oasis.opendocument.presentation, bilan.odp, OFFICE",
        "application/msword, ancien.doc, OFFICE",
        "image/webp, photo.webp, PICTURE",
        "image/tiff, carte.tif, DRAWN",
        "image/svg+xml, logo.svg, CODE",
        "image/heic, photo.heic, WORDS",
        "audio/mpeg, entrevue.mp3, AUDIO",
        "video/mp4, formation.mp4, VIDEO",
        "text/x-web-markdown, LISEZMOI.md, MARKDOWN",
        "text/plain, LISEZMOI.md, MARKDOWN",
        "text/csv, releves.csv, TABLE",
        "text/plain, releves.tsv, TABLE",
        "application/json, reglages.json, CODE",
        "application/xml, transformation.xml, CODE",
        "text/x-python, calcul.py, CODE",
        "text/html, page.html, WORDS",
        "application/xhtml+xml, page.xhtml, WORDS",
        "message/rfc822, page.mhtml, WORDS",
        "text/plain; charset=UTF-8, note.txt, WORDS",
        "application/x-shockwave-flash, jeu.swf, WORDS",
        "application/octet-stream, inconnu, WORDS"
    })
    void eachKindOfFileIsShownInItsWay(String mediaType, String name, PreviewKind kind) {
        assertThat(PreviewKind.of(mediaType, name)).isEqualTo(kind);
    }
}
