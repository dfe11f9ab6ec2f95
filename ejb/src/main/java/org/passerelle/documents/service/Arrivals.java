package org.passerelle.documents.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The folder of this machine where files are until they are whole. */
class Arrivals {

    private static final Duration ABANDONED_AFTER = Duration.ofHours(24);

    private final Path folder;
    private final long reserve;

    Arrivals(Path folder, long reserve) {
        this.folder = folder;
        this.reserve = reserve;
        try {
            Files.createDirectories(folder);
            removeAbandoned();
        } catch (IOException e) {
            throw new UncheckedIOException("The file store cannot use " + folder, e);
        }
    }

    /** Reads a file to its end, and has the store keep it. */
    ReceivedFile receive(InputStream content, long limit, FileStore store) {
        Arrival arrival = new Arrival(this);
        try {
            ReceivedFile received = arrival.read(content, limit);
            store.keep(arrival.part(), received);
            return received;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            arrival.forget();
        }
    }

    Path folder() {
        return folder;
    }

    void mustHaveRoom() throws IOException {
        mustHaveRoomFor(0);
    }

    void mustHaveRoomFor(long bytes) throws IOException {
        if (Files.getFileStore(folder).getUsableSpace() < reserve + bytes) {
            throw new StorageFullException();
        }
    }

    private void removeAbandoned() throws IOException {
        Instant oldest = Clock.systemUTC().instant().minus(ABANDONED_AFTER);
        List<Path> parts;
        try (Stream<Path> found = Files.list(folder)) {
            parts = found.filter(part -> part.toString().endsWith(Arrival.SUFFIX)).toList();
        }
        for (Path part : parts) {
            try {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(oldest)) {
                    Files.deleteIfExists(part);
                }
            } catch (NoSuchFileException e) {
                // Another node, which shares this folder, was quicker.
                continue;
            }
        }
    }
}
