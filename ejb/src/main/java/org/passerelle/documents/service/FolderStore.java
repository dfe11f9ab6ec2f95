package org.passerelle.documents.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;

/**
 * Keeps files in a folder, which several nodes may share.
 *
 * <p>A file arrives in {@code tmp/}, on the same disk. Only when it is whole and on the platter
 * does it take its name, in one step: whatever happens, a file that can be seen under its hash is
 * complete.
 */
public class FolderStore implements FileStore {

    private final Path root;
    private final Arrivals arrivals;

    /** With the usual reserve of free disk space. */
    public FolderStore(Path root) {
        this(root, FileSettings.usualReserve(root));
    }

    FolderStore(Path root, long reserve) {
        this.root = root.toAbsolutePath().normalize();
        this.arrivals = new Arrivals(this.root.resolve("tmp"), reserve);
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
}
