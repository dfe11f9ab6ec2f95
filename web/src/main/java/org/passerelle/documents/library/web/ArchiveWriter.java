package org.passerelle.documents.library.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.passerelle.documents.library.service.ArchiveService.Entry;
import org.passerelle.documents.service.FileStore;

/**
 * Writes an archive as it is read: nothing is kept but the names. Two files of one name in one
 * folder get a number; what may not be handed out is said in a note.
 */
final class ArchiveWriter implements AutoCloseable {

    private final ZipOutputStream zip;
    private final FileStore store;
    private final Set<String> taken = new HashSet<>();
    private final List<String> leftOut = new ArrayList<>();

    ArchiveWriter(OutputStream out, FileStore store) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.zip.setLevel(Deflater.BEST_SPEED);
        this.store = store;
    }

    void add(Entry entry) throws IOException {
        if (!entry.servable()) {
            leftOut.add(entry.folder() + entry.fileName());
            return;
        }
        try (InputStream content = store.open(entry.hash())) {
            zip.putNextEntry(new ZipEntry(freeName(entry.folder(), entry.fileName())));
            content.transferTo(zip);
            zip.closeEntry();
        }
    }

    /** A folder of its own line, so that one without documents is there too. */
    void addFolder(String path) throws IOException {
        if (taken.add(path.toLowerCase(Locale.ROOT))) {
            zip.putNextEntry(new ZipEntry(path));
            zip.closeEntry();
        }
    }

    boolean leftSomethingOut() {
        return !leftOut.isEmpty();
    }

    /** Says what is missing, and why. */
    void note(String name, String words) throws IOException {
        zip.putNextEntry(new ZipEntry(freeName("", name)));
        zip.write(
                (words + "\r\n\r\n" + String.join("\r\n", leftOut))
                        .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Computers that do not tell capital letters apart must be able to unpack it. */
    String freeName(String folder, String fileName) {
        int dot = fileName.lastIndexOf('.');
        String stem = dot <= 0 ? fileName : fileName.substring(0, dot);
        String ending = dot <= 0 ? "" : fileName.substring(dot);
        String name = folder + fileName;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = folder + stem + " (" + i + ")" + ending;
        }
        return name;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
