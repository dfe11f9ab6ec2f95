package org.passerelle.documents.storage.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.function.LongSupplier;
import org.passerelle.documents.StoredFile.Availability;
import org.passerelle.documents.StoredFile.Soundness;
import org.passerelle.documents.service.FileStore;
import org.passerelle.documents.service.Sha256;

/**
 * Compares a kept file with its name, which is the hash of its bytes. One whose bytes have changed
 * is set aside, so that nobody is ever given it and good bytes find their place free.
 */
@ApplicationScoped
public class FileVerification {

    private static final System.Logger LOG = System.getLogger(FileVerification.class.getName());

    private static final LongSupplier AT_ONCE = () -> Long.MAX_VALUE;

    @Inject FileStore store;
    @Inject FileVerificationService verifications;

    /**
     * Reads a file no quicker than so many bytes in a second, which may change while it is read,
     * and notes what was found.
     *
     * @throws UncheckedIOException when the store is out of reach: nothing is known of the file
     */
    public Soundness verify(String hash, LongSupplier bytesPerSecond) {
        Soundness found = look(hash, bytesPerSecond);
        if (found == Soundness.DAMAGED && look(hash, bytesPerSecond) == Soundness.DAMAGED) {
            store.setAside(hash);
        }
        if (found != Soundness.SOUND) {
            LOG.log(System.Logger.Level.WARNING, "The kept file {0} is {1}", hash, found);
        }
        verifications.found(hash, found);
        return found;
    }

    private Soundness look(String hash, LongSupplier bytesPerSecond) {
        try (InputStream content = new PacedContent(store.open(hash), bytesPerSecond)) {
            return hash.equals(Sha256.of(content)) ? Soundness.SOUND : Soundness.DAMAGED;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof NoSuchFileException && store.isReachable()) {
                return Soundness.MISSING;
            }
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The whole content of a file for someone who asked for it. Its last bytes are only given when
     * all of them are those of the hash: nobody ever has a whole file that is not the one kept.
     *
     * @throws FlawedFileException when it is not there, or small and damaged; a large one says it
     *     while it is read
     */
    public InputStream open(String hash) throws IOException {
        CheckedContent content =
                new CheckedContent(open(hash, 0), hash, () -> verify(hash, AT_ONCE));
        try {
            content.begin();
            return content;
        } catch (IOException e) {
            content.close();
            throw e;
        }
    }

    /**
     * The content of a file from this byte on, which cannot be compared with anything.
     *
     * @throws FlawedFileException when it is not there
     */
    public InputStream open(String hash, long from) throws IOException {
        try {
            return store.open(hash, from);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof NoSuchFileException
                    && verify(hash, AT_ONCE) != Soundness.SOUND) {
                throw new FlawedFileException(hash, Availability.MISSING);
            }
            throw e.getCause();
        }
    }
}
