package org.passerelle.documents.preview.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.passerelle.documents.service.FileStore;

/** Has previews made by other processes, each in a folder of its own that is removed at the end. */
class PreviewMaking {

    private final PreviewCache cache;
    private final FileStore store;
    private final OfficeConversion office;
    private final DrawingProcess drawing;
    private final Path work;

    PreviewMaking(PreviewSettings settings, PreviewCache cache, FileStore store)
            throws IOException {
        this.cache = cache;
        this.store = store;
        work = Files.createTempDirectory("passerelle-preview-");
        office = new OfficeConversion(settings);
        drawing = new DrawingProcess(settings, work);
    }

    boolean readsOffice() {
        return office.isThere();
    }

    void make(PreviewFile file, Form form) throws IOException {
        Path folder = Files.createTempDirectory(work, "one-");
        try {
            Optional<Path> made =
                    form == Form.PDF ? convert(file, folder) : draw(file, form, folder);
            if (made.isPresent()) {
                cache.keep(file.hash(), form, made.get());
            } else {
                cache.keepNothing(file.hash(), form);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            remove(folder);
        }
    }

    private Optional<Path> convert(PreviewFile file, Path folder)
            throws IOException, InterruptedException {
        return office.convert(copy(file, folder.resolve("file." + file.ending())), folder);
    }

    private Optional<Path> draw(PreviewFile file, Form form, Path folder) throws IOException {
        Path picture = folder.resolve("picture");
        boolean converted = file.kind() == PreviewKind.OFFICE;
        Path source =
                converted
                        ? cache.find(file.hash(), Form.PDF).orElseThrow()
                        : copy(file, folder.resolve("file"));
        boolean drawn =
                drawing.draw(
                        source,
                        converted ? Form.PDF.mediaType() : file.mediaType(),
                        picture,
                        form.edge());
        return drawn ? Optional.of(picture) : Optional.empty();
    }

    /** A copy: the store may be elsewhere, and no program is shown where it is. */
    private Path copy(PreviewFile file, Path to) throws IOException {
        try (InputStream content = store.open(file.hash())) {
            Files.copy(content, to);
        }
        return to;
    }

    void close() {
        drawing.close();
        remove(work);
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            System.getLogger(PreviewMaking.class.getName())
                    .log(System.Logger.Level.WARNING, "Cannot tidy up " + folder, e);
        }
    }
}
