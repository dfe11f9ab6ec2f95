package org.passerelle.documents.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Keeps the bytes people entrust to us, each file under the SHA-256 of its content: in a folder
 * ({@link FolderStore}), or in a store that speaks S3 when several machines share it. Which one is
 * a setting; nobody else needs to know.
 *
 * <p>The order of writes is always the same: a file arrives on the disk of this machine and is
 * hashed on the way, it is made safe in the store, and only then does the caller write its row. A
 * file without a row is harmless, a row without a file is a loss. Two people sending the same file
 * share one copy.
 *
 * <p>Anything that is not a SHA-256 in lower case is refused wherever a hash is asked for.
 */
public interface FileStore {

    /**
     * Takes in a file and answers once it is safe. The stream is read to its end but not closed. An
     * empty file is a file.
     *
     * @param limit the largest size accepted, in bytes
     * @throws FileTooLargeException as soon as more than the limit has arrived
     * @throws StorageFullException before reading, or on the way, when the disk fills up
     */
    ReceivedFile receive(InputStream content, long limit);

    /**
     * Takes in a file that has wholly arrived in {@link #arrivals()}, and answers once it is safe.
     * The part is gone afterwards. Its bytes must have been forced to disk and be those of the
     * hash.
     */
    void keep(Path part, ReceivedFile received);

    /**
     * Where files on their way in are put, on a disk of this machine. What ends in {@code .part}
     * and has not changed for a day is removed when the server starts.
     */
    Path arrivals();

    /** Refuses when what is free on the disk of arrivals has fallen to its reserve. */
    void mustHaveRoom() throws IOException;

    /** The content of a file from this byte on; the caller closes the stream. */
    InputStream open(String hash, long from);

    /** The content of a file; the caller closes the stream. */
    default InputStream open(String hash) {
        return open(hash, 0);
    }

    /**
     * A file of this machine with these bytes, for those who need a path: to read, never to change.
     * The caller closes it, and with that a copy fetched from elsewhere is removed.
     */
    LocalFile localCopy(String hash);

    boolean holds(String hash);

    /** Whether the bytes kept are still those that were received. Reads the whole file. */
    default boolean verify(String hash) {
        try (InputStream content = open(hash)) {
            return Sha256.of(content).equals(hash);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof NoSuchFileException) {
                return false;
            }
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows every file kept, whatever the number: none is held in memory. */
    void forEach(Consumer<KeptFile> visitor);

    /**
     * Removes a file nobody needs, unless it was kept, or sent again, since then.
     *
     * @return whether it is gone
     */
    boolean removeIfOlder(String hash, Instant limit);

    /**
     * Takes a file whose bytes are no longer those of its name out of the way, without destroying
     * it: the hash is free for good bytes.
     */
    void setAside(String hash);

    /** Whether the store itself is there, so that a file that is not there is missing indeed. */
    boolean isReachable();

    /** The house closes. */
    default void close() {}
}
