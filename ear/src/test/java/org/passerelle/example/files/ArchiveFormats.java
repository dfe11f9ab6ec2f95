package org.passerelle.example.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveOutputStream;
import org.apache.commons.compress.archivers.cpio.CpioArchiveEntry;
import org.apache.commons.compress.archivers.cpio.CpioArchiveOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;

/** Files that hold files. */
final class ArchiveFormats {

    private static final String NAME = "dedans.txt";

    private ArchiveFormats() {}

    static Map<String, byte[]> with(String phrase) throws IOException {
        byte[] text = phrase.getBytes(UTF_8);
        Map<String, byte[]> files = new LinkedHashMap<>();
        byte[] tar = tar(text);
        files.put("dossier.zip", zip(NAME, phrase));
        files.put(
                "dossier.jar",
                zip("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n", NAME, phrase));
        files.put("dossier.tar", tar);
        files.put("dossier.tar.gz", packed(GZIPOutputStream::new, tar));
        files.put("dossier.tgz", packed(GZIPOutputStream::new, tar));
        files.put("note.txt.gz", packed(GZIPOutputStream::new, text));
        files.put("note.txt.bz2", packed(BZip2CompressorOutputStream::new, text));
        files.put("note.txt.xz", packed(XZCompressorOutputStream::new, text));
        files.put("dossier.7z", sevenZip(text));
        files.put("dossier.cpio", cpio(text));
        files.put("dossier.ar", ar(text));
        return files;
    }

    static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private interface Packing {
        OutputStream into(OutputStream out) throws IOException;
    }

    private static byte[] packed(Packing packing, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = packing.into(out)) {
            packed.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] tar(byte[] text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            TarArchiveEntry entry = new TarArchiveEntry(NAME);
            entry.setSize(text.length);
            tar.putArchiveEntry(entry);
            tar.write(text);
            tar.closeArchiveEntry();
        }
        return out.toByteArray();
    }

    private static byte[] cpio(byte[] text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CpioArchiveOutputStream cpio = new CpioArchiveOutputStream(out)) {
            cpio.putArchiveEntry(new CpioArchiveEntry(NAME, text.length));
            cpio.write(text);
            cpio.closeArchiveEntry();
        }
        return out.toByteArray();
    }

    private static byte[] ar(byte[] text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArArchiveOutputStream ar = new ArArchiveOutputStream(out)) {
            ar.putArchiveEntry(new ArArchiveEntry(NAME, text.length));
            ar.write(text);
            ar.closeArchiveEntry();
        }
        return out.toByteArray();
    }

    private static byte[] sevenZip(byte[] text) throws IOException {
        Path file = Files.createTempFile("dossier", ".7z");
        try {
            try (SevenZOutputFile archive = new SevenZOutputFile(file.toFile())) {
                SevenZArchiveEntry entry = new SevenZArchiveEntry();
                entry.setName(NAME);
                entry.setLastModifiedTime(FileTime.fromMillis(1_770_000_000_000L));
                archive.putArchiveEntry(entry);
                archive.write(text);
                archive.closeArchiveEntry();
            }
            return Files.readAllBytes(file);
        } finally {
            Files.delete(file);
        }
    }
}
