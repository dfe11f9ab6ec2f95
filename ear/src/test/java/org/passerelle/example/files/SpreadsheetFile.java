package org.passerelle.example.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The figures of a report as a workbook, with its words on a second sheet. */
public final class SpreadsheetFile {

    private SpreadsheetFile() {}

    public static byte[] of(Report report) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            figures(workbook, report);
            words(workbook, report);
            OfficeProperties.describe(workbook, report);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return Zip.undated(bytes.toByteArray());
        }
    }

    private static void figures(XSSFWorkbook workbook, Report report) {
        Sheet sheet = workbook.createSheet(report.isFrench() ? "Données" : "Data");
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle heading = workbook.createCellStyle();
        heading.setFont(bold);
        Row header = sheet.createRow(0);
        List<String> names = report.figures().header();
        for (int i = 0; i < names.size(); i++) {
            header.createCell(i).setCellValue(names.get(i));
            header.getCell(i).setCellStyle(heading);
            sheet.setColumnWidth(i, 22 * 256);
        }
        for (List<String> values : report.figures().rows()) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            row.createCell(0).setCellValue(values.get(0));
            for (int i = 1; i < values.size(); i++) {
                row.createCell(i).setCellValue(Integer.parseInt(values.get(i)));
            }
        }
        sheet.createFreezePane(1, 1);
    }

    private static void words(XSSFWorkbook workbook, Report report) {
        Sheet sheet = workbook.createSheet("Notes");
        CellStyle wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
        sheet.setColumnWidth(0, 100 * 256);
        for (Report.Section section : report.sections()) {
            line(sheet, section.heading(), wrapped);
            section.paragraphs().forEach(text -> line(sheet, text, wrapped));
        }
    }

    private static void line(Sheet sheet, String text, CellStyle style) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        row.createCell(0).setCellValue(text);
        row.getCell(0).setCellStyle(style);
    }
}
