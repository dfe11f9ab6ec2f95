package org.passerelle.documents.service;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small real files, made on the spot. */
class SampleFiles {

    private final Path folder;

    SampleFiles(Path folder) {
        this.folder = folder;
    }

    Path text(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** One line for each page; an empty line makes an empty page, as a scanner does. */
    Path pdf(String name, String... pages) throws IOException {
        try (PDDocument document = document(pages)) {
            document.save(folder.resolve(name).toFile());
        }
        return folder.resolve(name);
    }

    Path pdfWithPassword(String name) throws IOException {
        try (PDDocument document = document("Rien à voir")) {
            document.protect(
                    new StandardProtectionPolicy("maître", "secret", new AccessPermission()));
            document.save(folder.resolve(name).toFile());
        }
        return folder.resolve(name);
    }

    private static PDDocument document(String... pages) throws IOException {
        PDDocument document = new PDDocument();
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle("Plan d’action");
        about.setAuthor("Ada Tremblay");
        Calendar created = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        created.setTimeInMillis(1_700_000_000_000L);
        about.setCreationDate(created);
        for (String line : pages) {
            PDPage page = new PDPage();
            document.addPage(page);
            if (line.isEmpty()) {
                continue;
            }
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                content.newLineAtOffset(50, 700);
                content.showText(line);
                content.endText();
            }
        }
        return document;
    }

    Path docx(String name, String... paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            document.getProperties().getCoreProperties().setCreator("Bruno Gagnon");
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(out);
        }
        return folder.resolve(name);
    }

    Path xlsx(String name, String... cells) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            var row = workbook.createSheet("Budget").createRow(0);
            for (String cell : cells) {
                row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
            }
            workbook.write(out);
        }
        return folder.resolve(name);
    }

    Path pptx(String name, String... slides) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            for (String slide : slides) {
                show.createSlide().createTextBox().setText(slide);
            }
            show.write(out);
        }
        return folder.resolve(name);
    }

    Path odt(String name, String paragraph) throws IOException {
        return zip(
                name,
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                        + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
                        + "<office:body><office:text><text:p>"
                        + paragraph
                        + "</text:p></office:text></office:body></office:document-content>");
    }

    Path zip(String name, String... entriesAndContents) throws IOException {
        try (ZipOutputStream zip =
                new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (int i = 0; i < entriesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entriesAndContents[i]));
                zip.write(entriesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return folder.resolve(name);
    }

    /** Many times the same piece: next to nothing on disk, very much in memory. */
    Path bomb(String name, String entry, String before, String piece, int times)
            throws IOException {
        try (ZipOutputStream zip =
                new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(before.getBytes(StandardCharsets.UTF_8));
            byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times; i++) {
                zip.write(bytes);
            }
            zip.closeEntry();
        }
        return folder.resolve(name);
    }

    /** A file that tells Tika's own test parser how to misbehave. */
    Path misbehaving(String name, String how) throws IOException {
        return text(name + ".xml", "<?xml version=\"1.0\"?><mock>" + how + "</mock>");
    }
}
