package org.passerelle.documents.dav.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.servlet.ReadListener;
import javax.servlet.ServletInputStream;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;

/** The streams of {@link Bridge}. */
final class JavaxStreams {

    private JavaxStreams() {}

    static class In extends ServletInputStream {

        private final InputStream real;

        In(InputStream real) {
            this.real = real;
        }

        @Override
        public int read() throws IOException {
            return real.read();
        }

        @Override
        public int read(byte[] bytes, int from, int howMany) throws IOException {
            return real.read(bytes, from, howMany);
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }

    static class Out extends ServletOutputStream {

        private final OutputStream real;

        Out(OutputStream real) {
            this.real = real;
        }

        @Override
        public void write(int octet) throws IOException {
            real.write(octet);
        }

        @Override
        public void write(byte[] bytes, int from, int howMany) throws IOException {
            real.write(bytes, from, howMany);
        }

        @Override
        public void flush() throws IOException {
            real.flush();
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }

    /** Ends early rather than let a message fill the memory. */
    static class Short extends FilterInputStream {

        private long left;

        Short(InputStream real, long longest) {
            super(real);
            left = longest;
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? super.read() : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int howMany) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int length = super.read(bytes, from, (int) Math.min(left, howMany));
            left -= Math.max(0, length);
            return length;
        }
    }
}
