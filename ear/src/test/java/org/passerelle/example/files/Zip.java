package org.passerelle.example.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zip files that are the same today and tomorrow: their entries carry one fixed date. */
final class Zip {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    /** The same files as another zip holds, with the fixed date. */
    static byte[] undated(byte[] original) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(original))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        Zip zip = new Zip();
        // Readers recognize an office file by its first entry.
        String first = "[Content_Types].xml";
        zip.add(first, entries.remove(first));
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            zip.add(entry.getKey(), entry.getValue());
        }
        return zip.finish();
    }

    void add(String name, byte[] content) throws IOException {
        put(new ZipEntry(name), content);
    }

    /** Adds a file that must not be compressed. */
    void addPlain(String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        put(entry, content);
    }

    private void put(ZipEntry entry, byte[] content) throws IOException {
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    byte[] finish() throws IOException {
        zip.close();
        return bytes.toByteArray();
    }
}
