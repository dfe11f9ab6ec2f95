package org.passerelle.documents.preview.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Where pdf.js is: in an address with its version, which its own package tells. */
final class PdfLibrary {

    static final String PLACE = "/webjars/pdfjs-dist/" + version() + "/";

    private PdfLibrary() {}

    private static String version() {
        try (InputStream about =
                PdfLibrary.class.getResourceAsStream(
                        "/META-INF/maven/org.webjars.npm/pdfjs-dist/pom.properties")) {
            Properties told = new Properties();
            told.load(about);
            return told.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
