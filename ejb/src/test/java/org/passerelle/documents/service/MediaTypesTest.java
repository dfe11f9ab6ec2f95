package org.passerelle.documents.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaTypesTest {

    @TempDir Path folder;
    private final MediaTypes mediaTypes = new MediaTypes();

    @Test
    void theFirstBytesWinOverTheName() throws IOException {
        assertThat(typeOf("%PDF-1.7\n", "photo.jpg")).isEqualTo("application/pdf");
        assertThat(typeOf("<!DOCTYPE html><html><body>", "rapport.pdf")).isEqualTo("text/html");
    }

    @Test
    void theNameSaysMoreWhenTheBytesAllowIt() throws IOException {
        assertThat(typeOf("PK\u0003\u0004 etc.", "plan.docx"))
                .isEqualTo(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(typeOf("nom;ministère", "liste.csv")).isEqualTo("text/csv");
    }

    @Test
    void anUnknownFileIsJustBytes() throws IOException {
        assertThat(typeOf("\u0001\u0002\u0003", "x")).isEqualTo("application/octet-stream");
    }

    private String typeOf(String content, String name) throws IOException {
        return mediaTypes.detect(Files.writeString(folder.resolve("file"), content), name);
    }
}
