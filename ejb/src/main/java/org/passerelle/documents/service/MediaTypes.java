package org.passerelle.documents.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.Tika;

/**
 * Says what kind of file this is, from its first bytes and then from its name. It looks, it does
 * not open: parsing is for {@link TextExtraction}, in another process.
 */
@ApplicationScoped
public class MediaTypes {

    private final Tika tika = new Tika();

    /** The media type, {@code application/octet-stream} when nothing is recognized. */
    public String detect(Path file, String name) {
        try (InputStream content = Files.newInputStream(file)) {
            return detect(content, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the first bytes say by themselves, whatever the file is called. */
    public String detect(Path file) {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return tika.detect(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, of a stream: only its beginning is read. */
    public String detect(InputStream content, String name) {
        try {
            return tika.detect(new BufferedInputStream(content), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
