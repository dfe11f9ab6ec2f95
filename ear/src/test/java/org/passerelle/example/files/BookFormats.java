package org.passerelle.example.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** OpenDocument, PDF and books. */
final class BookFormats {

    private static final String SPACES =
            " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                    + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                    + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                    + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'";
    private static final String ODF = "application/vnd.oasis.opendocument.";

    private BookFormats() {}

    static Map<String, byte[]> with(String phrase) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String paragraph = "<text:p>" + phrase + "</text:p>";
        String cell =
                "<table:table><table:table-row><table:table-cell>"
                        + paragraph
                        + "</table:table-cell></table:table-row></table:table>";
        String page =
                "<draw:page><draw:frame><draw:text-box>"
                        + paragraph
                        + "</draw:text-box></draw:frame></draw:page>";
        files.put("lettre.odt", odf("text", "text", paragraph));
        files.put("modèle.ott", odf("text-template", "text", paragraph));
        files.put("comptes.ods", odf("spreadsheet", "spreadsheet", cell));
        files.put("diapos.odp", odf("presentation", "presentation", page));
        files.put("plan.odg", odf("graphics", "drawing", page));
        files.put("rapport.pdf", pdf(phrase));
        files.put("livre.epub", epub(phrase));
        return files;
    }

    private static byte[] odf(String type, String body, String content) throws IOException {
        return ArchiveFormats.zip(
                "mimetype",
                ODF + type,
                "content.xml",
                "<office:document-content"
                        + SPACES
                        + "><office:body><office:"
                        + body
                        + ">"
                        + content
                        + "</office:"
                        + body
                        + "></office:body></office:document-content>");
    }

    private static byte[] pdf(String phrase) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                content.newLineAtOffset(50, 700);
                content.showText(phrase);
                content.endText();
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] epub(String phrase) throws IOException {
        return ArchiveFormats.zip(
                "mimetype",
                "application/epub+zip",
                "META-INF/container.xml",
                "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container' version='1.0'><rootfiles>"
                        + "<rootfile full-path='book.opf' media-type='application/oebps-package+xml'/></rootfiles></container>",
                "book.opf",
                "<package xmlns='http://www.idpf.org/2007/opf' version='3.0'><metadata xmlns:dc='http://purl.org/dc/elements/1.1/'>"
                        + "<dc:title>Livre</dc:title></metadata><manifest><item id='c' href='c.xhtml' media-type='application/xhtml+xml'/>"
                        + "</manifest><spine><itemref idref='c'/></spine></package>",
                "c.xhtml",
                "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>Un</title></head><body><p>"
                        + phrase
                        + "</p></body></html>");
    }
}
