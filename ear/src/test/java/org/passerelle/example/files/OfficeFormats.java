package org.passerelle.example.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files of office programs, old and new. */
final class OfficeFormats {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String WORD = OFFICE + "wordprocessingml.";
    private static final String SLIDES = OFFICE + "presentationml.";

    private OfficeFormats() {}

    static Map<String, byte[]> with(String phrase) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        byte[] docx = docx(phrase);
        files.put("note.docx", docx);
        files.put(
                "note.docm",
                renamed(
                        docx,
                        WORD + "document.main+xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml"));
        files.put(
                "modèle.dotx",
                renamed(docx, WORD + "document.main+xml", WORD + "template.main+xml"));
        files.put("note.doc", OldWord.document(phrase));
        files.put("budget.xlsx", workbook(new XSSFWorkbook(), phrase));
        files.put("budget.xlsm", workbook(new XSSFWorkbook(XSSFWorkbookType.XLSM), phrase));
        files.put("budget.xls", workbook(new HSSFWorkbook(), phrase));
        byte[] pptx = pptx(phrase);
        files.put("exposé.pptx", pptx);
        files.put(
                "exposé.ppsx",
                renamed(pptx, SLIDES + "presentation.main+xml", SLIDES + "slideshow.main+xml"));
        files.put("exposé.ppt", ppt(phrase));
        return files;
    }

    private static byte[] docx(String phrase) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle("Note de service");
            document.createParagraph().createRun().setText(phrase);
            document.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] workbook(Workbook workbook, String phrase) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (workbook) {
            workbook.createSheet("Budget").createRow(0).createCell(0).setCellValue(phrase);
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] pptx(String phrase) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.createSlide().createTextBox().setText(phrase);
            show.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] ppt(String phrase) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSLFSlideShow show = new HSLFSlideShow()) {
            show.createSlide().createTextBox().setText(phrase);
            show.write(out);
        }
        return out.toByteArray();
    }

    /** The same package, which says that its main part is of another kind. */
    private static byte[] renamed(byte[] file, String from, String to) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            parts.replaceContentType(from, to);
            parts.save(out);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        return out.toByteArray();
    }
}
