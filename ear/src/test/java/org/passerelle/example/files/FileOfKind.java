package org.passerelle.example.files;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Makes the file that a name announces. */
public final class FileOfKind {

    private FileOfKind() {}

    /** The bytes of this report in the format of the file name's ending. */
    public static byte[] named(String fileName, Report report) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1);
        try {
            return switch (ending) {
                case "pdf" -> PdfFile.of(report);
                case "docx" -> WordFile.of(report);
                case "xlsx" -> SpreadsheetFile.of(report);
                case "pptx" -> SlidesFile.of(report);
                case "odt" -> OdtFile.of(report);
                case "txt" -> PlainFile.text(report);
                case "csv" -> PlainFile.csv(report);
                case "png" -> ImageFile.chart(report);
                case "jpg" -> ImageFile.winterScene(report);
                default -> throw new IllegalArgumentException("No format for " + fileName);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
