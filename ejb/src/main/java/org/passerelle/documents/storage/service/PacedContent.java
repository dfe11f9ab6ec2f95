package org.passerelle.documents.storage.service;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/** Content read no quicker than so many bytes in a second, so that people do not notice. */
class PacedContent extends FilterInputStream {

    private static final double NANOS = 1_000_000_000.0;

    /** A change of pace is noticed after so many bytes. */
    private static final long STRETCH = 1 << 20;

    private final LongSupplier bytesPerSecond;
    private long pace;
    private long start;
    private long read = STRETCH;

    PacedContent(InputStream content, LongSupplier bytesPerSecond) {
        super(content);
        this.bytesPerSecond = bytesPerSecond;
    }

    @Override
    public int read(byte[] into, int from, int howMany) throws IOException {
        if (read >= STRETCH) {
            pace = bytesPerSecond.getAsLong();
            start = System.nanoTime();
            read = 0;
        }
        int length = super.read(into, from, howMany);
        read += Math.max(0, length);
        long ahead = (long) (read * NANOS / pace) - (System.nanoTime() - start);
        if (ahead > 0) {
            LockSupport.parkNanos(ahead);
        }
        return length;
    }
}
