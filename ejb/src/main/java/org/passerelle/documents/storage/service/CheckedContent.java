package org.passerelle.documents.storage.service;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.passerelle.documents.StoredFile.Availability;
import org.passerelle.documents.service.Sha256;

/**
 * Content that is hashed as it passes; its last piece waits until the hash is known to be right.
 */
class CheckedContent extends FilterInputStream {

    private static final int PIECE = 64 << 10;

    private final String hash;
    private final Runnable alarm;
    private final MessageDigest digest = Sha256.digest();
    private byte[] piece = new byte[PIECE];
    private byte[] next = new byte[PIECE];
    private int length = -1;
    private int position;
    private int nextLength;
    private boolean begun;

    /**
     * @param alarm what to do when the bytes are others than those of the hash
     */
    CheckedContent(InputStream content, String hash, Runnable alarm) {
        super(content);
        this.hash = hash;
        this.alarm = alarm;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int howMany) throws IOException {
        begin();
        if (position >= length && !advance()) {
            return -1;
        }
        int given = Math.min(howMany, length - position);
        System.arraycopy(piece, position, into, from, given);
        position += given;
        return given;
    }

    /** Reads the first piece, and with it the whole of a small file. */
    void begin() throws IOException {
        if (!begun) {
            begun = true;
            fetch();
            advance();
        }
    }

    private boolean advance() throws IOException {
        byte[] emptied = piece;
        piece = next;
        next = emptied;
        length = nextLength;
        position = 0;
        if (length == 0) {
            return false;
        }
        fetch();
        return true;
    }

    private void fetch() throws IOException {
        nextLength = in.readNBytes(next, 0, PIECE);
        digest.update(next, 0, nextLength);
        if (nextLength == 0 && !hash.equals(HexFormat.of().formatHex(digest.digest()))) {
            alarm.run();
            throw new FlawedFileException(hash, Availability.DAMAGED);
        }
    }

    @Override
    public long skip(long howMany) throws IOException {
        byte[] skipped = new byte[(int) Math.min(howMany, PIECE)];
        return Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
