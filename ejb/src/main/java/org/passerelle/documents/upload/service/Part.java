package org.passerelle.documents.upload.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.passerelle.common.BusinessException;
import org.passerelle.documents.service.FileStore;
import org.passerelle.documents.service.FileTooLargeException;
import org.passerelle.documents.service.ReceivedFile;
import org.passerelle.documents.upload.service.UploadRefusedException.Reason;

/**
 * The bytes of one file that have come so far, in the arrivals of the file store. How many there
 * are is the length of the file: that is true after a cut, and after the server was killed. What
 * comes in one piece is hashed on its way; what came in several is read once more at the end.
 */
final class Part {

    private static final int PIECE = 128 << 10;
    private static final long LOOK_AT_THE_DISK_EVERY = 4 << 20;
    private static final String SUFFIX = ".part";

    private final FileStore store;
    private final Path file;

    Part(FileStore store, long uploadId) {
        this(store, "envoi-" + uploadId);
    }

    private Part(FileStore store, String name) {
        this.store = store;
        this.file = store.arrivals().resolve(name + SUFFIX);
    }

    /** For what comes in one go, without having been announced. */
    static Part unannounced(FileStore store) {
        return new Part(store, UUID.randomUUID().toString());
    }

    Path path() {
        return file;
    }

    long size() {
        try {
            return Files.size(file);
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Adds what comes to what is here.
     *
     * @param whole how large the file is when it is all here; more is refused
     * @return the file when it is all here; empty when there is more to come
     */
    Optional<ReceivedFile> append(InputStream content, long from, long whole) throws IOException {
        store.mustHaveRoom();
        try (FileChannel channel =
                        FileChannel.open(
                                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = lock(channel)) {
            if (channel.size() != from) {
                throw new UploadRefusedException(Reason.NOT_THERE);
            }
            channel.position(from);
            MessageDigest digest = from == 0 ? sha256() : null;
            long size =
                    copy(
                            content,
                            channel,
                            digest,
                            whole,
                            new UploadRefusedException(Reason.CHANGED));
            if (size < whole) {
                return Optional.empty();
            }
            channel.force(true);
            return Optional.of(digest == null ? hashed() : received(digest, size));
        }
    }

    /** Takes in what comes without having been announced, to its end. */
    ReceivedFile readAll(InputStream content, long limit) throws IOException {
        store.mustHaveRoom();
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            MessageDigest digest = sha256();
            long size = copy(content, channel, digest, limit, new FileTooLargeException(limit));
            channel.force(true);
            return received(digest, size);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            throw new UploadRefusedException(Reason.BUSY);
        }
        throw new UploadRefusedException(Reason.BUSY);
    }

    private long copy(
            InputStream content,
            FileChannel channel,
            MessageDigest digest,
            long most,
            BusinessException whenMore)
            throws IOException {
        byte[] piece = new byte[PIECE];
        long size = channel.position();
        long nextLook = size + LOOK_AT_THE_DISK_EVERY;
        int length;
        while ((length = content.read(piece)) >= 0) {
            if (size + length > most) {
                throw whenMore;
            }
            if (digest != null) {
                digest.update(piece, 0, length);
            }
            write(channel, ByteBuffer.wrap(piece, 0, length));
            size += length;
            if (size >= nextLook) {
                store.mustHaveRoom();
                nextLook = size + LOOK_AT_THE_DISK_EVERY;
            }
        }
        return size;
    }

    private void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            // A quota or another program may have taken the last byte between two looks.
            store.mustHaveRoom();
            throw e;
        }
    }

    /** The file as it is here, read to its end. */
    ReceivedFile hashed() throws IOException {
        MessageDigest digest = sha256();
        byte[] piece = new byte[PIECE];
        long size = 0;
        try (InputStream bytes = Files.newInputStream(file)) {
            int length;
            while ((length = bytes.read(piece)) >= 0) {
                digest.update(piece, 0, length);
                size += length;
            }
        }
        return received(digest, size);
    }

    /**
     * Has the store keep it, under a second name where the disk has such: should the server die
     * before the row is written, the bytes are still here and need not travel again.
     */
    void keep(ReceivedFile received) throws IOException {
        Path twin = file.resolveSibling(UUID.randomUUID() + SUFFIX);
        try {
            Files.createLink(twin, file);
        } catch (UnsupportedOperationException | IOException e) {
            twin = file;
        }
        store.keep(twin, received);
    }

    /** Is from now on what came so far of this upload. */
    void becomes(Part other) throws IOException {
        Files.move(file, other.file, StandardCopyOption.REPLACE_EXISTING);
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It will be removed with the abandoned ones; the answer to the user matters more.
            System.getLogger(Part.class.getName())
                    .log(System.Logger.Level.WARNING, "Cannot remove " + file, e);
        }
    }

    private static ReceivedFile received(MessageDigest digest, long size) {
        return new ReceivedFile(HexFormat.of().formatHex(digest.digest()), size);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
