package org.passerelle.people.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of the directory as a table: UTF-8 text, a header, then rows, with commas or semicolons
 * between the cells. It is read as often as needed, and never kept whole in memory.
 */
class DirectoryTable {

    private static final int BATCH = 500;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final DirectorySource source;

    DirectoryTable(DirectorySource source) {
        this.source = source;
    }

    List<String> header() {
        try (CSVParser rows = open()) {
            return rows.getHeaderNames();
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new UnreadableTableException(1, e);
        }
    }

    /** Hands over the rows, a few hundred at a time. */
    void eachBatch(Consumer<List<DirectoryRow>> reader) {
        int line = 1;
        try (CSVParser rows = open()) {
            Iterator<CSVRecord> records = rows.iterator();
            List<DirectoryRow> batch = new ArrayList<>(BATCH);
            while (records.hasNext()) {
                line++;
                batch.add(new DirectoryRow(line, records.next()));
                if (batch.size() == BATCH || !records.hasNext()) {
                    reader.accept(batch);
                    batch = new ArrayList<>(BATCH);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new UnreadableTableException(line, e);
        }
    }

    private CSVParser open() throws IOException {
        // The decoder of this reader refuses what is not UTF-8 rather than replace it.
        BufferedReader text =
                new BufferedReader(
                        new InputStreamReader(source.open(), StandardCharsets.UTF_8.newDecoder()));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return CSVParser.parse(
                text,
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(delimiter(text))
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setAllowMissingColumnNames(true)
                        .setIgnoreEmptyLines(true)
                        .setTrim(true)
                        .get());
    }

    private static char delimiter(BufferedReader text) throws IOException {
        text.mark(2000);
        char[] beginning = new char[1000];
        int length = Math.max(0, text.read(beginning));
        text.reset();
        String firstLine = new String(beginning, 0, length).lines().findFirst().orElse("");
        return firstLine.contains(";") ? ';' : ',';
    }
}
