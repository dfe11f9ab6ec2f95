package org.passerelle.documents;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file of any size that is made as it is read, the same each time, and never held anywhere. */
final class LargeFile extends InputStream {

    private final long seed;
    private final long size;
    private long place;

    LargeFile(long seed, long size) {
        this.seed = seed;
        this.size = size;
    }

    @Override
    public int read() {
        return place < size ? at(place++) & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int howMany) {
        if (place >= size) {
            return -1;
        }
        int length = (int) Math.min(howMany, size - place);
        for (int i = 0; i < length; i++) {
            bytes[from + i] = at(place + i);
        }
        place += length;
        return length;
    }

    private byte at(long position) {
        return (byte) ((position * 31 + (position >> 8) + seed) >> 3);
    }

    /** The SHA-256 of what a stream holds, read piece by piece. */
    static String hash(InputStream content) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] piece = new byte[64 << 10];
            int length;
            while ((length = content.read(piece)) >= 0) {
                digest.update(piece, 0, length);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
