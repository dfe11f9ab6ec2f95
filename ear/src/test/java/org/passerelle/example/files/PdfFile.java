package org.passerelle.example.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A report as a PDF with an embedded font: title, headings, paragraphs, points, page numbers. */
public final class PdfFile {

    private PdfFile() {}

    public static byte[] of(Report report) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfPages pages = new PdfPages(document, report.title());
            pages.title(report.title(), report.author() + ", " + report.date());
            boolean first = true;
            for (Report.Section section : report.sections()) {
                if (section.onNewPage() && !first) {
                    pages.next();
                }
                first = false;
                pages.heading(section.heading());
                section.paragraphs().forEach(pages::paragraph);
                section.points().forEach(pages::point);
            }
            pages.end();
            describe(document, report);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /**
     * A believable PDF of forty pages, with this sentence on one of them.
     *
     * @param page the page of the sentence, counted from 1
     */
    public static byte[] ofFortyPages(String title, String author, int page, String sentence) {
        Report report =
                new Prose("hiver", "fr", title.hashCode())
                        .collection(title, author, Instant.parse("2026-11-16T14:00:00Z"))
                        .withParagraph(page, sentence);
        return FileOfKind.named("document.pdf", report);
    }

    private static void describe(PDDocument document, Report report) {
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        date.clear();
        date.set(
                report.date().getYear(),
                report.date().getMonthValue() - 1,
                report.date().getDayOfMonth());
        document.getDocumentInformation().setTitle(report.title());
        document.getDocumentInformation().setAuthor(report.author());
        document.getDocumentInformation().setCreationDate(date);
        document.getDocumentCatalog().setLanguage(report.language() + "-CA");
        document.setDocumentId((long) report.title().hashCode());
    }
}
