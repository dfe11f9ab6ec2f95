package org.passerelle.documents.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;

/** One file on its way in: counted and hashed as it passes, so that memory stays flat. */
class Arrival {

    static final String SUFFIX = ".part";

    private static final int PIECE = 64 << 10;
    private static final long LOOK_AT_THE_DISK_EVERY = 4 << 20;

    private final Arrivals arrivals;
    private final Path part;

    Arrival(Arrivals arrivals) {
        this.arrivals = arrivals;
        this.part = arrivals.folder().resolve(UUID.randomUUID() + SUFFIX);
    }

    Path part() {
        return part;
    }

    ReceivedFile read(InputStream content, long limit) throws IOException {
        arrivals.mustHaveRoom();
        MessageDigest digest = Sha256.digest();
        byte[] piece = new byte[PIECE];
        long size = 0;
        long nextLook = LOOK_AT_THE_DISK_EVERY;
        try (FileChannel file =
                FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            int length;
            while ((length = content.read(piece)) >= 0) {
                size += length;
                if (size > limit) {
                    throw new FileTooLargeException(limit);
                }
                digest.update(piece, 0, length);
                write(file, ByteBuffer.wrap(piece, 0, length));
                if (size >= nextLook) {
                    arrivals.mustHaveRoom();
                    nextLook = size + LOOK_AT_THE_DISK_EVERY;
                }
            }
            file.force(true);
            if (file.size() != size) {
                throw new IOException("The disk holds " + file.size() + " bytes of " + size);
            }
        }
        return new ReceivedFile(HexFormat.of().formatHex(digest.digest()), size);
    }

    private void write(FileChannel file, ByteBuffer bytes) throws IOException {
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (IOException e) {
            // A quota or another program may have taken the last byte between two looks.
            arrivals.mustHaveRoomFor(PIECE);
            throw e;
        }
    }

    /** Removes what is left, which is nothing when the file has taken its place. */
    void forget() {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // It will be removed with the abandoned ones; the answer to the user matters more.
            System.getLogger(Arrival.class.getName())
                    .log(System.Logger.Level.WARNING, "Cannot remove " + part, e);
        }
    }
}
