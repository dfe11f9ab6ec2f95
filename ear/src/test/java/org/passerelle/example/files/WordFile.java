package org.passerelle.example.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A report as a Word document with real headings and a table. */
public final class WordFile {

    private static final String TITLE = "Titre";
    private static final String HEADING = "Titre1";
    private static final String BLUE = "095797";

    private WordFile() {}

    public static byte[] of(Report report) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFStyles styles = document.createStyles();
            addStyle(styles, TITLE, "Title", null);
            addStyle(styles, HEADING, "heading 1", BigInteger.ZERO);
            paragraph(document, report.title(), TITLE, 22);
            paragraph(document, report.author() + ", " + report.date(), null, 9);
            for (Report.Section section : report.sections()) {
                paragraph(document, section.heading(), HEADING, 15);
                section.paragraphs().forEach(text -> paragraph(document, text, null, 11));
                section.points().forEach(text -> paragraph(document, "• " + text, null, 11));
            }
            table(document, report.figures());
            OfficeProperties.describe(document, report);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return Zip.undated(bytes.toByteArray());
        }
    }

    private static void addStyle(XWPFStyles styles, String id, String name, BigInteger level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        if (level != null) {
            style.addNewPPr().addNewOutlineLvl().setVal(level);
        }
        styles.addStyle(new XWPFStyle(style));
    }

    private static void paragraph(XWPFDocument document, String text, String style, int size) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(120);
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(size);
        run.setFontFamily("Arial");
        if (style != null) {
            paragraph.setStyle(style);
            run.setColor(BLUE);
        }
    }

    private static void table(XWPFDocument document, Report.Table figures) {
        XWPFTable table = document.createTable(1, figures.header().size());
        fill(table.getRow(0), figures.header());
        table.getRow(0).setRepeatHeader(true);
        figures.rows().stream().limit(8).forEach(row -> fill(table.createRow(), row));
    }

    private static void fill(XWPFTableRow row, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            row.getCell(i).setText(values.get(i));
        }
    }
}
