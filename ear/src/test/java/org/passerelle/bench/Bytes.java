package org.passerelle.bench;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Random;

/** So many bytes that no other file has, and that cost the sender next to nothing. */
final class Bytes extends InputStream {

    private static final byte[] BLOCK = new byte[1 << 20];

    static {
        new Random(1).nextBytes(BLOCK);
    }

    private final byte[] block = BLOCK.clone();
    private final long size;
    private long place;

    Bytes(long seed, long size) {
        this.size = size;
        ByteBuffer.wrap(block).putLong(seed);
    }

    @Override
    public int read() {
        return place < size ? block[(int) (place++ % block.length)] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int howMany) {
        if (place >= size) {
            return -1;
        }
        int at = (int) (place % block.length);
        int length = (int) Math.min(Math.min(howMany, size - place), block.length - at);
        System.arraycopy(block, at, bytes, from, length);
        place += length;
        return length;
    }
}
