package org.passerelle.documents.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.MetadataDirective;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Keeps files in a store that speaks S3, so that several machines can share it without sharing a
 * disk. A file first arrives on the disk of this machine, where it is hashed; only a whole file is
 * sent, and the store shows it under its hash only when it has all of it.
 */
class S3Store implements FileStore {

    private static final String KEPT = "files/";
    private static final String ASIDE = "damaged/";

    /** A file that is younger need not be made young again: see {@link #removeIfOlder}. */
    private static final Duration YOUNG = Duration.ofHours(6);

    private final S3Client s3;
    private final String bucket;
    private final Arrivals arrivals;
    private final S3Sending sending;

    S3Store(FileSettings settings) {
        s3 = S3Clients.of(settings.s3());
        bucket = settings.s3().bucket();
        arrivals =
                new Arrivals(
                        settings.folder().toAbsolutePath().normalize().resolve("tmp"),
                        settings.reserve());
        sending = new S3Sending(s3, bucket);
    }

    @Override
    public ReceivedFile receive(InputStream content, long limit) {
        return arrivals.receive(content, limit, this);
    }

    @Override
    public Path arrivals() {
        return arrivals.folder();
    }

    @Override
    public void mustHaveRoom() throws IOException {
        arrivals.mustHaveRoom();
    }

    @Override
    public void keep(Path part, ReceivedFile received) {
        String key = key(received.hash());
        Optional<HeadObjectResponse> known = head(key);
        try {
            if (known.isEmpty() || known.get().contentLength() != received.size()) {
                sending.send(part, received.size(), key);
            } else if (known.get().lastModified().isBefore(Instant.now().minus(YOUNG))) {
                // Or the collector of unreferenced files could take it before its row is written.
                copy(key, key);
            }
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SdkException e) {
            throw unreachable(e);
        }
    }

    @Override
    public InputStream open(String hash, long from) {
        try {
            ResponseInputStream<GetObjectResponse> content =
                    s3.getObject(
                            ask ->
                                    ask.bucket(bucket)
                                            .key(key(hash))
                                            .range(from == 0 ? null : "bytes=" + from + "-"));
            return new S3Content(content);
        } catch (NoSuchKeyException e) {
            throw missing(hash);
        } catch (SdkException e) {
            throw unreachable(e);
        }
    }

    @Override
    public LocalFile localCopy(String hash) {
        Path copy = arrivals.folder().resolve(UUID.randomUUID() + Arrival.SUFFIX);
        try {
            arrivals.mustHaveRoom();
            try (InputStream content = open(hash)) {
                Files.copy(content, copy);
            }
            return LocalFile.copy(copy, () -> remove(copy));
        } catch (IOException e) {
            remove(copy);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            remove(copy);
            throw e;
        }
    }

    private static void remove(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            // It is removed with the abandoned arrivals.
            System.getLogger(S3Store.class.getName())
                    .log(System.Logger.Level.WARNING, "Cannot remove " + copy, e);
        }
    }

    @Override
    public boolean holds(String hash) {
        return head(key(hash)).isPresent();
    }

    @Override
    public void forEach(Consumer<KeptFile> visitor) {
        try {
            s3.listObjectsV2Paginator(ask -> ask.bucket(bucket).prefix(KEPT)).contents().stream()
                    .filter(object -> Hash.is(name(object)))
                    .map(object -> new KeptFile(name(object), object.size(), object.lastModified()))
                    .forEach(visitor);
        } catch (SdkException e) {
            throw unreachable(e);
        }
    }

    private static String name(S3Object object) {
        return object.key().substring(object.key().lastIndexOf('/') + 1);
    }

    /** Whoever asks holds the row of this hash, and a deposit looks again once it has the row. */
    @Override
    public boolean removeIfOlder(String hash, Instant limit) {
        Optional<HeadObjectResponse> known = head(key(hash));
        if (known.isPresent() && !known.get().lastModified().isBefore(limit)) {
            return false;
        }
        delete(key(hash));
        return true;
    }

    @Override
    public void setAside(String hash) {
        try {
            copy(key(hash), ASIDE + hash);
            delete(key(hash));
        } catch (NoSuchKeyException e) {
            return;
        }
    }

    private void copy(String from, String to) {
        s3.copyObject(
                ask ->
                        ask.sourceBucket(bucket)
                                .sourceKey(from)
                                .destinationBucket(bucket)
                                .destinationKey(to)
                                .metadataDirective(MetadataDirective.REPLACE));
    }

    private void delete(String key) {
        try {
            s3.deleteObject(ask -> ask.bucket(bucket).key(key));
        } catch (SdkException e) {
            throw unreachable(e);
        }
    }

    private Optional<HeadObjectResponse> head(String key) {
        try {
            return Optional.of(s3.headObject(ask -> ask.bucket(bucket).key(key)));
        } catch (S3Exception e) {
            if (e.statusCode() == 404) {
                return Optional.empty();
            }
            throw unreachable(e);
        } catch (SdkException e) {
            throw unreachable(e);
        }
    }

    /** Spread over folders as in the folder store, so that one can be copied into the other. */
    private static String key(String hash) {
        Hash.mustBe(hash);
        return KEPT + hash.substring(0, 2) + "/" + hash.substring(2, 4) + "/" + hash;
    }

    private static UncheckedIOException missing(String hash) {
        return new UncheckedIOException(new NoSuchFileException(hash));
    }

    private static UncheckedIOException unreachable(SdkException e) {
        return new UncheckedIOException(new IOException("The S3 store did not do it", e));
    }

    @Override
    public boolean isReachable() {
        try {
            s3.headBucket(ask -> ask.bucket(bucket));
            return true;
        } catch (SdkException e) {
            return false;
        }
    }

    @Override
    public void close() {
        s3.close();
    }
}
