package org.passerelle.documents.upload.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.documents.service.FileName;
import org.passerelle.documents.service.MediaTypes;
import org.passerelle.documents.upload.service.UploadRefusedException.Reason;

class KindRulesTest {

    private static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] PROGRAM =
            "MZ\u0090\0\3\0\0\0\4\0\0\0ÿÿ\0\0¸".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] TEXT = "Bonjour à tous".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;
    private final KindRules rules = new KindRules();

    @BeforeEach
    void asUsual() {
        rules.mediaTypes = new MediaTypes();
        rules.forbid(KindRules.USUALLY_FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"outil.exe", "Script.PS1", "macro.vbs", "lien.lnk", "rapport\u202Efdp.exe"})
    void aProgramIsRefusedByItsName(String name) {
        assertThat(refusal(() -> rules.mustAccept(new FileName(name))).reason())
                .isEqualTo(Reason.PROGRAM);
    }

    @Test
    void aWorkbookWithMacrosIsToldHowToComeWithout() {
        UploadRefusedException refused =
                refusal(() -> rules.mustAccept(new FileName("Comptages.xlsm")));

        assertThat(refused.reason()).isEqualTo(Reason.MACROS);
        assertThat(refused.arguments()).containsExactly("xlsx");
    }

    @Test
    void anAdministratorMayAllowMacros() {
        rules.forbid("exe, com");

        assertThatCode(() -> rules.mustAccept(new FileName("Comptages.xlsm")))
                .doesNotThrowAnyException();
    }

    @Test
    void aProgramIsRefusedWhateverItIsCalled() throws IOException {
        assertThat(refusalOf("rapport.pdf", PROGRAM).reason()).isEqualTo(Reason.PROGRAM);
        assertThat(refusalOf("sans-extension", PROGRAM).reason()).isEqualTo(Reason.PROGRAM);
    }

    @Test
    void aWordDocumentCalledPdfIsToldWhatItIs() throws IOException {
        UploadRefusedException refused = refusalOf("rapport.pdf", packed("word/document.xml"));

        assertThat(refused.reason()).isEqualTo(Reason.MISMATCH);
        assertThat(refused.arguments()).containsExactly("pdf", "WORD");
        assertThat(refusalOf("notes.txt", PDF).arguments()).containsExactly("txt", "PDF");
    }

    @Test
    void whatItsNameSaysComesIn() throws IOException {
        assertTakesIn("rapport.pdf", PDF);
        assertTakesIn("rapport.docx", packed("word/document.xml"));
        assertTakesIn("classeur.xlsx", packed("xl/workbook.xml"));
        assertTakesIn("photos.zip", packed("a.jpg"));
        assertTakesIn("lettre.txt", TEXT);
        assertTakesIn("donnees.bin", PDF);
    }

    @Test
    void aBrokenFileIsNoLie() throws IOException {
        assertTakesIn("abime.pdf", TEXT);
        assertTakesIn("abime.docx", TEXT);
    }

    private void assertTakesIn(String name, byte[] content) throws IOException {
        Path file = file(content);
        assertThatCode(() -> rules.mustAccept(new FileName(name), file))
                .as(name)
                .doesNotThrowAnyException();
    }

    private UploadRefusedException refusalOf(String name, byte[] content) throws IOException {
        Path file = file(content);
        return refusal(() -> rules.mustAccept(new FileName(name), file));
    }

    private static UploadRefusedException refusal(Runnable act) {
        return catchThrowableOfType(UploadRefusedException.class, act::run);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "", ""), content);
    }

    private static byte[] packed(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry(name));
            zip.write(TEXT);
        }
        return bytes.toByteArray();
    }
}
