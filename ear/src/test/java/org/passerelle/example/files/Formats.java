package org.passerelle.example.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Small real files of the formats that people hand in, each with one phrase to be found in it. */
public final class Formats {

    private Formats() {}

    /** By the name of the file; its extension names the format. */
    public static Map<String, byte[]> with(String phrase) {
        Map<String, byte[]> files = new LinkedHashMap<>(TextFormats.with(phrase));
        try {
            files.putAll(OfficeFormats.with(phrase));
            files.putAll(BookFormats.with(phrase));
            files.putAll(ArchiveFormats.with(phrase));
            files.putAll(MailFormats.with(phrase));
            files.putAll(MediaFormats.with(phrase));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
