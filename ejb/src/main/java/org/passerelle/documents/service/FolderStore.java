package org.passerelle.documents.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Keeps files in a folder, which several nodes may share.
 *
 * <p>A file arrives in {@code tmp/}, on the same disk. Only when it is whole and on the platter
 * does it take its name, in one step: whatever happens, a file that can be seen under its hash is
 * complete.
 */
public class FolderStore implements FileStore {

    private static final String LEAVING = ".leaving";

    private final Path root;
    private final Arrivals arrivals;

    /** With the usual reserve of free disk space. */
    public FolderStore(Path root) {
        this(root, FileSettings.usualReserve(root));
    }

    FolderStore(Path root, long reserve) {
        this.root = root.toAbsolutePath().normalize();
        this.arrivals = new Arrivals(this.root.resolve("tmp"), reserve);
        putBackWhatWasBeingRemoved();
    }

    @Override
    public ReceivedFile receive(InputStream content, long limit) {
        return arrivals.receive(content, limit, this);
    }

    @Override
    public Path arrivals() {
        return arrivals.folder();
    }

    @Override
    public void mustHaveRoom() throws IOException {
        arrivals.mustHaveRoom();
    }

    @Override
    public void keep(Path part, ReceivedFile received) {
        Path place = path(received.hash());
        try {
            if (isKept(place, received.size())) {
                Files.deleteIfExists(part);
                return;
            }
            Disk.createFolders(root, place.getParent());
            Disk.renameDurably(part, place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isKept(Path place, long size) throws IOException {
        try {
            if (Files.size(place) != size) {
                return false;
            }
            // Young again, or the collector of unreferenced files could take it before its row is
            // written.
            Files.setLastModifiedTime(place, FileTime.from(Clock.systemUTC().instant()));
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public InputStream open(String hash, long from) {
        try {
            SeekableByteChannel file = Files.newByteChannel(path(hash));
            return Channels.newInputStream(file.position(from));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public LocalFile localCopy(String hash) {
        return LocalFile.itself(path(hash));
    }

    /** Where a file is, or would be. */
    public Path path(String hash) {
        Hash.mustBe(hash);
        return root.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
    }

    @Override
    public boolean holds(String hash) {
        return Files.isRegularFile(path(hash));
    }

    @Override
    public void forEach(Consumer<KeptFile> visitor) {
        try (Stream<Path> files = Files.find(root, 3, FolderStore::isKeptFile)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                kept(file).ifPresent(visitor);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isKeptFile(Path file, BasicFileAttributes attributes) {
        return attributes.isRegularFile() && Hash.is(file.getFileName().toString());
    }

    private static Optional<KeptFile> kept(Path file) throws IOException {
        try {
            return Optional.of(
                    new KeptFile(
                            file.getFileName().toString(),
                            Files.size(file),
                            Files.getLastModifiedTime(file).toInstant()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /**
     * It leaves its name first and is looked at then: somebody who sends the same bytes at this
     * moment has either made it young, and it returns, or finds the name free and keeps his own.
     */
    @Override
    public boolean removeIfOlder(String hash, Instant limit) {
        Path leaving = arrivals.folder().resolve(hash + LEAVING);
        try {
            Files.move(path(hash), leaving, StandardCopyOption.ATOMIC_MOVE);
            if (Files.getLastModifiedTime(leaving).toInstant().isBefore(limit)) {
                Files.delete(leaving);
                return true;
            }
            Disk.renameDurably(leaving, path(hash));
            return false;
        } catch (NoSuchFileException e) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void putBackWhatWasBeingRemoved() {
        try (Stream<Path> found = Files.list(arrivals.folder())) {
            for (Path leaving : (Iterable<Path>) found.filter(FolderStore::isLeaving)::iterator) {
                String name = leaving.getFileName().toString();
                putBack(leaving, path(name.substring(0, name.length() - LEAVING.length())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLeaving(Path file) {
        return file.toString().endsWith(LEAVING);
    }

    private static void putBack(Path leaving, Path place) throws IOException {
        try {
            Disk.renameDurably(leaving, place);
        } catch (NoSuchFileException e) {
            // Another node, which shares this folder, was quicker.
            return;
        }
    }

    @Override
    public void setAside(String hash) {
        try {
            Path aside = Files.createDirectories(root.resolve("damaged"));
            Disk.renameDurably(path(hash), aside.resolve(hash));
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty folder, where a disk is usually mounted, has no place for arrivals. */
    @Override
    public boolean isReachable() {
        return Files.isDirectory(arrivals.folder());
    }
}
