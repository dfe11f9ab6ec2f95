package org.passerelle.documents.records.web;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of a table, as spreadsheets read them. A value that a spreadsheet would take for a formula
 * is marked as text.
 */
final class Csv {

    /** Tells spreadsheets that UTF-8 follows. */
    static final String MARK = "\ufeff";

    private Csv() {}

    static String line(List<?> values) {
        return values.stream().map(Csv::cell).collect(Collectors.joining(";")) + "\r\n";
    }

    private static String cell(Object value) {
        String text = value == null ? "" : value.toString();
        String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[;\"\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
