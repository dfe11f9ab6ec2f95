package org.passerelle.documents.preview.service;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The first rows of a file of values.
 *
 * @param header its first row
 * @param more whether rows or columns are left out
 */
public record TablePreview(List<String> header, List<List<String>> rows, boolean more) {

    public static final int ROWS = 200;

    private static final int COLUMNS = 60;
    private static final int LINES_LOOKED_AT = 20;
    private static final List<Character> DELIMITERS = List.of(';', '\t', ',', '|');

    static TablePreview of(FileHead head) {
        List<List<String>> rows = new ArrayList<>();
        boolean more = !head.whole();
        String text = head.wholeLines();
        try (CSVParser parser = format(delimiterOf(text)).parse(new StringReader(text))) {
            for (CSVRecord record : parser) {
                if (rows.size() > ROWS) {
                    more = true;
                    break;
                }
                more |= record.size() > COLUMNS;
                rows.add(record.stream().limit(COLUMNS).toList());
            }
        } catch (IOException | UncheckedIOException e) {
            // What stands before a quote that never ends can still be read.
            more = true;
        }
        return rows.isEmpty()
                ? new TablePreview(List.of(), List.of(), more)
                : new TablePreview(rows.get(0), evened(rows), more);
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
    }

    /** The mark that parts the most lines into as many values as the first line. */
    static char delimiterOf(String text) {
        char best = ',';
        long most = 0;
        for (char delimiter : DELIMITERS) {
            List<Integer> counts =
                    text.lines()
                            .filter(line -> !line.isBlank())
                            .limit(LINES_LOOKED_AT)
                            .map(line -> count(line, delimiter))
                            .toList();
            long alike =
                    counts.isEmpty() || counts.get(0) == 0
                            ? 0
                            : counts.stream().filter(counts.get(0)::equals).count();
            if (alike > most) {
                most = alike;
                best = delimiter;
            }
        }
        return best;
    }

    private static int count(String line, char delimiter) {
        boolean quoted = false;
        int count = 0;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == delimiter && !quoted) {
                count++;
            }
        }
        return count;
    }

    /** Every row as wide as the first: a short one would leave a table with holes. */
    private static List<List<String>> evened(List<List<String>> rows) {
        int width = rows.get(0).size();
        return rows.subList(1, rows.size()).stream()
                .map(
                        row ->
                                Stream.concat(row.stream(), Stream.generate(() -> ""))
                                        .limit(Math.max(width, row.size()))
                                        .toList())
                .toList();
    }
}
