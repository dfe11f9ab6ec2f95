package org.passerelle.documents.service;

import java.nio.file.Path;

/** A kept file that can be read by its path, as long as it is not closed. */
public final class LocalFile implements AutoCloseable {

    private final Path path;
    private final Runnable cleaning;

    private LocalFile(Path path, Runnable cleaning) {
        this.path = path;
        this.cleaning = cleaning;
    }

    /** The file itself, which stays. */
    static LocalFile itself(Path path) {
        return new LocalFile(path, () -> {});
    }

    /** A copy, to be cleaned away. */
    static LocalFile copy(Path path, Runnable cleaning) {
        return new LocalFile(path, cleaning);
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        cleaning.run();
    }
}
