package org.passerelle.documents.service;

import java.io.FilterInputStream;
import java.io.IOException;
import software.amazon.awssdk.core.ResponseInputStream;

/** A file on its way from the store. Who has had enough hangs up: the rest is not fetched. */
class S3Content extends FilterInputStream {

    private final ResponseInputStream<?> content;
    private boolean ended;

    S3Content(ResponseInputStream<?> content) {
        super(content);
        this.content = content;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        ended |= next < 0;
        return next;
    }

    @Override
    public int read(byte[] into, int from, int howMany) throws IOException {
        int length = super.read(into, from, howMany);
        ended |= length < 0;
        return length;
    }

    @Override
    public void close() throws IOException {
        if (ended) {
            super.close();
        } else {
            content.abort();
        }
    }
}
