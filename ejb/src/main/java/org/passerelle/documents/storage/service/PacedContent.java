package org.passerelle.documents.storage.service;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.locks.LockSupport;

/** Content read no quicker than so many bytes in a second, so that people do not notice. */
class PacedContent extends FilterInputStream {

    private static final double NANOS = 1_000_000_000.0;

    private final long bytesPerSecond;
    private final long start = System.nanoTime();
    private long read;

    PacedContent(InputStream content, long bytesPerSecond) {
        super(content);
        this.bytesPerSecond = bytesPerSecond;
    }

    @Override
    public int read(byte[] into, int from, int howMany) throws IOException {
        int length = super.read(into, from, howMany);
        read += Math.max(0, length);
        long ahead = (long) (read * NANOS / bytesPerSecond) - (System.nanoTime() - start);
        if (ahead > 0) {
            LockSupport.parkNanos(ahead);
        }
        return length;
    }
}
