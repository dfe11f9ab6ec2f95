package org.passerelle.documents.preview.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The previews already made, by the hash of their file. They survive a restart and may be thrown
 * away at any time: what is missing is made again. When they take more room than they may, those
 * that nobody looked at for longest go first. An empty file says that there is nothing to show.
 */
class PreviewCache {

    private static final Duration STILL_FRESH = Duration.ofHours(1);
    private static final double AFTER_TIDYING = 0.9;

    private final Path folder;
    private final long space;
    private long taken;

    PreviewCache(Path folder, long space) throws IOException {
        this.folder = Files.createDirectories(folder.toAbsolutePath().normalize());
        this.space = space;
        taken = kept().stream().mapToLong(Kept::size).sum();
    }

    private record Kept(Path path, long size, FileTime lastSeen) {}

    /** What is known of a preview: empty when it was never tried, a path of size 0 when in vain. */
    Optional<Path> find(String hash, Form form) {
        Path path = path(hash, form);
        try {
            Instant seen = Files.getLastModifiedTime(path).toInstant();
            if (seen.isBefore(Instant.now().minus(STILL_FRESH))) {
                Files.setLastModifiedTime(path, FileTime.from(Instant.now()));
            }
            return Optional.of(path);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps what was made, in one step: whoever looks sees all of it or nothing. */
    synchronized void keep(String hash, Form form, Path made) throws IOException {
        Path path = path(hash, form);
        Files.createDirectories(path.getParent());
        taken += Files.size(made);
        Path near = Files.createTempFile(path.getParent(), "new", ".part");
        Files.move(made, near, StandardCopyOption.REPLACE_EXISTING);
        Files.move(near, path, StandardCopyOption.ATOMIC_MOVE);
        if (taken > space) {
            tidy();
        }
    }

    /** Remembers that there is nothing to show, so that it is not tried at each look. */
    void keepNothing(String hash, Form form) throws IOException {
        keep(hash, form, Files.createTempFile(folder, "nothing", ".part"));
    }

    /** Whatever was made of a file goes with it. */
    void forget(String hash) throws IOException {
        for (Form form : Form.values()) {
            Files.deleteIfExists(path(hash, form));
        }
    }

    /** The files of which something is kept. */
    Set<String> hashes() throws IOException {
        return kept().stream()
                .map(kept -> kept.path().getFileName().toString())
                .filter(name -> name.matches("[0-9a-f]{64}\\..*"))
                .map(name -> name.substring(0, 64))
                .collect(Collectors.toSet());
    }

    private void tidy() throws IOException {
        List<Kept> oldestFirst =
                kept().stream().sorted(Comparator.comparing(Kept::lastSeen)).toList();
        taken = oldestFirst.stream().mapToLong(Kept::size).sum();
        for (Kept old : oldestFirst) {
            if (taken <= space * AFTER_TIDYING) {
                return;
            }
            Files.deleteIfExists(old.path());
            taken -= old.size();
        }
    }

    private List<Kept> kept() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(PreviewCache::look).flatMap(Optional::stream).toList();
        }
    }

    private static Optional<Kept> look(Path path) {
        try {
            BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
            return file.isRegularFile()
                    ? Optional.of(new Kept(path, file.size(), file.lastModifiedTime()))
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(String hash, Form form) {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a SHA-256");
        }
        return folder.resolve(hash.substring(0, 2)).resolve(hash + form.ending());
    }
}
