package org.passerelle.documents.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What someone is sending. That the line broke is told apart from a disk that refuses to write. */
class Sender extends FilterInputStream {

    /** Nobody is there any more to be answered. */
    static class GoneException extends IOException {

        private static final long serialVersionUID = 1L;

        GoneException(IOException cause) {
            super(cause);
        }
    }

    Sender(InputStream content) {
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
}
