package org.passerelle.documents.service;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The next so many bytes of a stream, and no more. */
class Slice extends FilterInputStream {

    private long left;

    Slice(InputStream content, long length) {
        super(content);
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        if (left == 0) {
            return -1;
        }
        int next = super.read();
        left -= next < 0 ? 0 : 1;
        return next;
    }

    @Override
    public int read(byte[] into, int from, int howMany) throws IOException {
        if (left == 0) {
            return -1;
        }
        int length = super.read(into, from, (int) Math.min(howMany, left));
        left -= Math.max(0, length);
        return length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
