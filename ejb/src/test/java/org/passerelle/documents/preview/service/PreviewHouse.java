package org.passerelle.documents.preview.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.passerelle.documents.service.FileStore;
import org.passerelle.documents.service.FolderStore;
import org.passerelle.documents.service.ReceivedFile;

/** A store with its previews, as tests start them: with the real processes, without the server. */
class PreviewHouse implements AutoCloseable {

    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    private final FileStore store;
    private final PreviewCache cache;
    private final PreviewMaking making;

    PreviewHouse(Path folder, Optional<Path> office) throws IOException {
        store = new FolderStore(folder.resolve("files"));
        cache = new PreviewCache(folder.resolve("previews"), 1 << 30);
        making =
                new PreviewMaking(
                        new PreviewSettings(
                                folder.resolve("previews"),
                                1 << 30,
                                1 << 30,
                                office,
                                Duration.ofSeconds(60),
                                4L << 30,
                                CLASS_PATH,
                                List.of()),
                        cache,
                        store);
    }

    /** What was made of a file; empty when there is nothing to show. */
    Optional<Path> make(byte[] content, String name, String mediaType, Form... forms)
            throws IOException {
        ReceivedFile received = store.receive(new ByteArrayInputStream(content), 1 << 30);
        PreviewFile file = new PreviewFile(received.hash(), received.size(), mediaType, name);
        Optional<Path> last = Optional.empty();
        for (Form form : forms) {
            making.make(file, form);
            last = cache.find(received.hash(), form).filter(path -> path.toFile().length() > 0);
        }
        return last;
    }

    boolean readsOffice() {
        return making.readsOffice();
    }

    @Override
    public void close() {
        making.close();
    }
}
