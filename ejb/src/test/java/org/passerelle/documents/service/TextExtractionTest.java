package org.passerelle.documents.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.documents.service.ExtractedText.Status;

/** What people hand in, and what can be found in it afterwards. */
class TextExtractionTest {

    private static final String SENTENCE =
            "Le comité interministériel a adopté hier la politique de télétravail du gouvernement.";

    private static TextExtraction extraction;
    @TempDir Path folder;
    private SampleFiles files;

    @BeforeAll
    static void start() {
        extraction = new TextExtraction(Extractions.patientFor(Duration.ofSeconds(60)));
    }

    @AfterAll
    static void stop() {
        extraction.stop();
    }

    @BeforeEach
    void chooseAFolder() {
        files = new SampleFiles(folder);
    }

    @Test
    void aPdfSaysOnWhichPageASentenceStands() throws IOException {
        ExtractedText read = extract(files.pdf("plan.pdf", "Sommaire", "", SENTENCE, "Annexe"));

        assertThat(read.status()).isEqualTo(Status.EXTRACTED);
        assertThat(read.text().split("\f")[2]).contains("politique de télétravail");
        assertThat(read.text().split("\f")).hasSize(4);
        assertThat(read.pages()).isEqualTo(4);
        assertThat(read.title()).isEqualTo("Plan d’action");
        assertThat(read.author()).isEqualTo("Ada Tremblay");
        assertThat(read.createdAt()).isEqualTo(Instant.ofEpochMilli(1_700_000_000_000L));
        assertThat(read.partial()).isFalse();
    }

    @Test
    void aWordDocumentIsReadAndItsLanguageKnown() throws IOException {
        ExtractedText read = extract(files.docx("notes.docx", SENTENCE, SENTENCE));

        assertThat(read.text()).contains(SENTENCE);
        assertThat(read.language()).isEqualTo("fr");
        assertThat(read.author()).isEqualTo("Bruno Gagnon");
    }

    @Test
    void aTextInEnglishIsEnglish() throws IOException {
        String english = "The committee has adopted the remote work policy of the government. ";

        assertThat(extract(files.text("note.txt", english.repeat(3))).language()).isEqualTo("en");
    }

    @Test
    void sheetsSlidesAndOpenDocumentsAreRead() throws IOException {
        assertThat(extract(files.xlsx("budget.xlsx", "Santé", "Transports")).text())
                .contains("Santé")
                .contains("Transports");
        assertThat(extract(files.pptx("exposé.pptx", "Première vue", "Deuxième vue")).text())
                .contains("Première vue")
                .contains("Deuxième vue");
        assertThat(extract(files.odt("lettre.odt", SENTENCE)).text()).contains(SENTENCE);
    }

    @Test
    void aFileFromTheStoreHasNoExtensionAndIsReadAllTheSame() throws IOException {
        FolderStore store = new FolderStore(folder.resolve("store"), 0);
        Path docx = files.docx("notes.docx", SENTENCE);
        ReceivedFile kept = store.receive(Files.newInputStream(docx), Long.MAX_VALUE);

        ExtractedText read = extraction.extract(store.path(kept.hash()), "notes.docx", "");

        assertThat(read.text()).contains(SENTENCE);
    }

    @Test
    void whatIsInsideAnArchiveIsFoundButNotWithoutEnd() throws IOException {
        Path inner = files.zip("un.zip", "creux.txt", "premier niveau");
        for (int level = 2; level <= 5; level++) {
            Path outer = folder.resolve("niveau" + level + ".zip");
            try (var zip = new ZipOutputStream(Files.newOutputStream(outer))) {
                zip.putNextEntry(new ZipEntry("profond.zip"));
                Files.copy(inner, zip);
                zip.closeEntry();
            }
            inner = outer;
        }

        assertThat(extract(folder.resolve("niveau3.zip")).text()).contains("premier niveau");
        assertThat(extract(folder.resolve("niveau4.zip")).text()).doesNotContain("premier niveau");
        assertThat(extract(folder.resolve("niveau5.zip")).text()).doesNotContain("premier niveau");
    }

    @Test
    void anArchiveOfAThousandNotesIsReadInPart() throws IOException {
        String[] notes = new String[2000];
        for (int i = 0; i < notes.length; i += 2) {
            notes[i] = "note" + i / 2 + ".txt";
            notes[i + 1] = "contenu-" + i / 2 + "-fin";
        }

        String text = extract(files.zip("notes.zip", notes)).text();

        assertThat(text).contains("contenu-199-fin").doesNotContain("contenu-200-fin");
    }

    @Test
    void aScannedPageAPhotoAndAnEmptyFileHaveNoText() throws IOException {
        assertThat(extract(files.pdf("scan.pdf", "", "")).status()).isEqualTo(Status.EMPTY);
        assertThat(extract(files.text("vide.txt", "")).status()).isEqualTo(Status.EMPTY);
    }

    @Test
    void aFileWithAPasswordSaysSo() throws IOException {
        assertThat(extract(files.pdfWithPassword("paie.pdf")).status()).isEqualTo(Status.ENCRYPTED);
    }

    @Test
    void aDamagedFileSaysSo() throws IOException {
        Path whole = files.docx("notes.docx", SENTENCE);
        byte[] half = Arrays.copyOf(Files.readAllBytes(whole), 900);

        assertThat(extract(Files.write(folder.resolve("moitié.docx"), half)).status())
                .isEqualTo(Status.UNREADABLE);
    }

    @Test
    void aVeryLongTextIsKeptInPart() throws IOException {
        TextExtraction brief = new TextExtraction(Extractions.keepingAtMost(1000));
        try {
            Path longText = files.text("long.txt", SENTENCE.repeat(100));

            ExtractedText read = brief.extract(longText, "long.txt", "text/plain");

            assertThat(read.status()).isEqualTo(Status.EXTRACTED);
            assertThat(read.text()).hasSizeBetween(900, 1000);
            assertThat(read.partial()).isTrue();
        } finally {
            brief.stop();
        }
    }

    private static ExtractedText extract(Path file) {
        return extraction.extract(file, file.getFileName().toString(), "");
    }
}
