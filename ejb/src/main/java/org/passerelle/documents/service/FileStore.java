package org.passerelle.documents.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * Keeps the bytes people entrust to us, each file under the SHA-256 of its content.
 *
 * <p>A file arrives in {@code tmp/}, on the same disk. Only when it is whole and on the platter
 * does it take its name, in one step: whatever happens, a file that can be seen under its hash is
 * complete. The caller writes its row afterwards; a file without a row is harmless, a row without a
 * file is a loss. Two people sending the same file share one copy.
 */
@ApplicationScoped
public class FileStore {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Duration ABANDONED_AFTER = Duration.ofHours(24);

    private Path root;
    private Path arrivals;
    private long reserve;

    @Inject private Config config;

    /** For the container, which calls {@link #start()} next. */
    protected FileStore() {}

    /** A store outside the container, with the usual reserve of free disk space. */
    public FileStore(Path root) {
        this(root, FileSettings.usualReserve(root));
    }

    FileStore(Path root, long reserve) {
        open(new FileSettings(root, reserve));
    }

    @PostConstruct
    void start() {
        open(FileSettings.from(config));
    }

    private void open(FileSettings settings) {
        root = settings.folder().toAbsolutePath().normalize();
        arrivals = root.resolve("tmp");
        reserve = settings.reserve();
        try {
            Files.createDirectories(arrivals);
            removeAbandonedArrivals();
        } catch (IOException e) {
            throw new UncheckedIOException("The file store cannot use " + root, e);
        }
    }

    /**
     * Takes in a file and answers once it is safe on disk. The stream is read to its end but not
     * closed. An empty file is a file.
     *
     * @param limit the largest size accepted, in bytes
     * @throws FileTooLargeException as soon as more than the limit has arrived
     * @throws StorageFullException before reading, or on the way, when the disk fills up
     */
    public ReceivedFile receive(InputStream content, long limit) {
        Arrival arrival = new Arrival(arrivals, reserve);
        try {
            ReceivedFile received = arrival.read(content, limit);
            keep(arrival.part(), received);
            return received;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            arrival.forget();
        }
    }

    private void keep(Path part, ReceivedFile received) throws IOException {
        Path place = path(received.hash());
        if (Files.exists(place) && Files.size(place) == received.size()) {
            // Young again, or the collector of unreferenced files could take it before its row is
            // written.
            Files.setLastModifiedTime(place, FileTime.from(Clock.systemUTC().instant()));
            return;
        }
        Disk.createFolders(root, place.getParent());
        Disk.renameDurably(part, place);
    }

    /** The content of a file; the caller closes the stream. */
    public InputStream open(String hash) {
        try {
            return Files.newInputStream(path(hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a file is, or would be. Anything that is not a SHA-256 in lower case is refused. */
    public Path path(String hash) {
        if (!SHA_256.matcher(hash).matches()) {
            throw new IllegalArgumentException("Not a SHA-256");
        }
        Path place = root.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
        if (!place.normalize().startsWith(root)) {
            throw new IllegalArgumentException("Outside of the file store");
        }
        return place;
    }

    public boolean holds(String hash) {
        return Files.isRegularFile(path(hash));
    }

    /** Whether the bytes on disk are still those that were received. Reads the whole file. */
    public boolean verify(String hash) {
        try (InputStream content = Files.newInputStream(path(hash))) {
            return Disk.sha256(content).equals(hash);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void removeAbandonedArrivals() throws IOException {
        Instant oldest = Clock.systemUTC().instant().minus(ABANDONED_AFTER);
        List<Path> parts;
        try (Stream<Path> found = Files.list(arrivals)) {
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
