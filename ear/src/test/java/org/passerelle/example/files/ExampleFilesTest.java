package org.passerelle.example.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.passerelle.example.ExampleCatalogue;
import org.passerelle.example.ExampleFile;

/** The files are real: their own libraries open them and find the words. */
class ExampleFilesTest {

    private static final String SENTENCE =
            "Le déneigement des trottoirs menant aux écoles commence dès que l’accumulation atteint"
                    + " cinq centimètres.";

    private final Report report =
            new Prose("hiver", "fr", 1)
                    .report("Essai", "Ada Tremblay", Instant.parse("2026-11-02T10:00:00Z"));

    @Test
    void aLongPdfHoldsItsSentenceOnPage31Only() throws IOException {
        byte[] pdf = PdfFile.ofFortyPages("Cadre de référence", "Ada Tremblay", 31, SENTENCE);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(40);
            assertThat(page(document, 31)).contains(SENTENCE);
            assertThat(page(document, 30)).doesNotContain("menant aux écoles commence");
            assertThat(page(document, 32)).doesNotContain("menant aux écoles commence");
        }
    }

    private static String page(PDDocument document, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }

    @Test
    void everyFormatOpensAndTellsTheReport() throws IOException {
        String said = report.sections().get(0).paragraphs().get(0);
        try (XWPFDocument word = new XWPFDocument(bytes("docx"))) {
            assertThat(word.getParagraphs()).anyMatch(it -> it.getText().equals(said));
            assertThat(word.getTables()).hasSize(1);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(bytes("xlsx"))) {
            assertThat(workbook.getSheet("Données").getLastRowNum()).isEqualTo(24);
            assertThat(workbook.getSheet("Notes"))
                    .anyMatch(row -> row.getCell(0).toString().equals(said));
        }
        try (XMLSlideShow slides = new XMLSlideShow(bytes("pptx"))) {
            assertThat(slides.getSlides()).hasSize(report.sections().size() + 1);
            assertThat(slides.getSlides().get(0).getPlaceholder(0).getText()).isEqualTo("Essai");
        }
        try (ZipInputStream odt = new ZipInputStream(bytes("odt"))) {
            assertThat(odt.getNextEntry().getName()).isEqualTo("mimetype");
            odt.getNextEntry();
            assertThat(new String(odt.readAllBytes(), StandardCharsets.UTF_8)).contains(said);
        }
        assertThat(new String(FileOfKind.named("a.txt", report), StandardCharsets.UTF_8))
                .contains(said);
        assertThat(FileOfKind.named("a.png", report)).startsWith(0x89, 'P', 'N', 'G');
        assertThat(FileOfKind.named("a.jpg", report)).startsWith(0xff, 0xd8, 0xff);
    }

    private ByteArrayInputStream bytes(String ending) {
        return new ByteArrayInputStream(FileOfKind.named("a." + ending, report));
    }

    @Test
    void allFilesOfTheCatalogueDifferAndAreAlwaysTheSame() {
        Set<Integer> seen = new HashSet<>();
        for (ExampleFile file : new ExampleCatalogue().files()) {
            byte[] bytes = file.bytes();
            assertThat(bytes).as(file.fileName()).isNotEmpty();
            seen.add(Arrays.hashCode(bytes));
        }
        assertThat(seen).as("different files").hasSize(150);
        for (String ending : new String[] {"pdf", "docx", "xlsx", "pptx", "odt"}) {
            assertThat(FileOfKind.named("a." + ending, report))
                    .as(ending)
                    .isEqualTo(FileOfKind.named("a." + ending, report));
        }
    }
}
