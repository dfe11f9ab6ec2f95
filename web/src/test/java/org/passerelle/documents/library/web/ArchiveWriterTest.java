package org.passerelle.documents.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ArchiveWriterTest {

    @Test
    void twoFilesOfOneNameInOneFolderGetANumber() throws IOException {
        try (ArchiveWriter archive = new ArchiveWriter(new ByteArrayOutputStream(), null)) {
            archive.addFolder("Hiver/");
            assertThat(archive.freeName("Hiver/", "Bilan.pdf")).isEqualTo("Hiver/Bilan.pdf");
            assertThat(archive.freeName("Hiver/", "BILAN.pdf")).isEqualTo("Hiver/BILAN (2).pdf");
            assertThat(archive.freeName("Hiver/", "bilan.pdf")).isEqualTo("Hiver/bilan (3).pdf");
            assertThat(archive.freeName("", "bilan.pdf")).isEqualTo("bilan.pdf");
            assertThat(archive.freeName("", "LISEZMOI")).isEqualTo("LISEZMOI");
            assertThat(archive.freeName("", "lisezmoi")).isEqualTo("lisezmoi (2)");
        }
    }
}
