package org.passerelle.documents.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What someone is sending. That the line broke is told apart from a disk that refuses to write. */
public class Sender extends FilterInputStream {

    /** How much of a refused file is still read, so that the answer finds a browser listening. */
    private static final long PATIENCE = 16L << 20;

    /** Nobody is there any more to be answered. */
    public static class GoneException extends IOException {

        private static final long serialVersionUID = 1L;

        GoneException(IOException cause) {
            super(cause);
        }
    }

    public Sender(InputStream content) {
        super(content);
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            throw new GoneException(e);
        }
    }

    @Override
    public int read(byte[] bytes, int from, int howMany) throws IOException {
        try {
            return super.read(bytes, from, howMany);
        } catch (IOException e) {
            throw new GoneException(e);
        }
    }

    /** Reads the rest of what is refused, up to a point. */
    public static void hearOut(InputStream rest) {
        byte[] ignored = new byte[64 << 10];
        try {
            long left = PATIENCE;
            int length;
            while (left > 0 && (length = rest.read(ignored)) >= 0) {
                left -= length;
            }
        } catch (IOException gone) {
            // It has its answer, or will never have one.
            return;
        }
    }
}
