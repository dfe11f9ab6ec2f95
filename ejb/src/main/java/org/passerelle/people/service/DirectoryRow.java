package org.passerelle.people.service;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * One row of a directory file.
 *
 * @param line its number as a spreadsheet shows it: the header is line 1
 */
record DirectoryRow(int line, CSVRecord record) {

    /** What the cell says, without the spaces around; {@code null} when it is empty. */
    String text(String column) {
        String text = record.isSet(column) ? record.get(column).strip() : "";
        return text.isEmpty() ? null : text;
    }

    /** What the cell says, or nothing at all as an empty text. */
    String orEmpty(String column) {
        String text = text(column);
        return text == null ? "" : text;
    }

    /** The day in the cell, written as 2026-11-22; {@code null} when it is empty. */
    LocalDate day(String column) {
        String text = text(column);
        return text == null ? null : LocalDate.parse(text);
    }

    /** The several things that one cell holds, separated by upright bars. */
    List<String> several(String column) {
        return Arrays.stream(orEmpty(column).split("\\|"))
                .map(String::strip)
                .filter(thing -> !thing.isEmpty())
                .distinct()
                .toList();
    }

    /** A comma that should have stood between quotes makes more cells than there are columns. */
    boolean isTooWide() {
        return record.size() > record.getParser().getHeaderNames().size();
    }

    boolean holdsDay(String column) {
        try {
            day(column);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
