package org.passerelle.documents.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/**
 * Sends a file to the store: a small one at once, a large one in parts, each of which is tried
 * again by itself. The bytes are read from the disk as they leave, so that memory stays flat.
 */
class S3Sending {

    static final long PART = 16L << 20;

    private static final String TYPE = "application/octet-stream";

    private final S3Client s3;
    private final String bucket;

    S3Sending(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    void send(Path file, long size, String key) {
        if (size <= PART) {
            s3.putObject(ask -> ask.bucket(bucket).key(key), slice(file, 0, size));
        } else {
            sendInParts(file, size, key);
        }
    }

    private void sendInParts(Path file, long size, String key) {
        String upload = s3.createMultipartUpload(ask -> ask.bucket(bucket).key(key)).uploadId();
        try {
            List<CompletedPart> parts = new ArrayList<>();
            for (long from = 0; from < size; from += PART) {
                int number = parts.size() + 1;
                long length = Math.min(PART, size - from);
                String tag =
                        s3.uploadPart(
                                        ask ->
                                                ask.bucket(bucket)
                                                        .key(key)
                                                        .uploadId(upload)
                                                        .partNumber(number),
                                        slice(file, from, length))
                                .eTag();
                parts.add(CompletedPart.builder().partNumber(number).eTag(tag).build());
            }
            s3.completeMultipartUpload(
                    ask ->
                            ask.bucket(bucket)
                                    .key(key)
                                    .uploadId(upload)
                                    .multipartUpload(all -> all.parts(parts)));
        } catch (RuntimeException e) {
            s3.abortMultipartUpload(ask -> ask.bucket(bucket).key(key).uploadId(upload));
            throw e;
        }
    }

    private static RequestBody slice(Path file, long from, long length) {
        return RequestBody.fromContentProvider(() -> open(file, from, length), length, TYPE);
    }

    private static InputStream open(Path file, long from, long length) {
        try {
            SeekableByteChannel channel = Files.newByteChannel(file).position(from);
            return new Slice(Channels.newInputStream(channel), length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
