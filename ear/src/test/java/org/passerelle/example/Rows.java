package org.passerelle.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the resources of the example government. */
final class Rows {

    private static final CSVFormat WITH_HEADER =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private Rows() {}

    static Stream<CSVRecord> of(String resource) {
        try (Reader reader = new InputStreamReader(stream(resource), StandardCharsets.UTF_8)) {
            return WITH_HEADER.parse(reader).getRecords().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(String resource) {
        try (InputStream content = stream(resource)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream stream(String resource) {
        InputStream found = Rows.class.getResourceAsStream("/example/" + resource);
        if (found == null) {
            throw new IllegalArgumentException("No resource /example/" + resource);
        }
        return found;
    }
}
