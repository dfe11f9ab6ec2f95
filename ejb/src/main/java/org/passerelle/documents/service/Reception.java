package org.passerelle.documents.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.Config;

/**
 * The door through which files come in. A file is first made safe on disk, which may take an hour,
 * and only then is anything written of it: no transaction and no connection waits for a slow line.
 */
@ApplicationScoped
public class Reception {

    @Inject FileStore store;
    @Inject MediaTypes mediaTypes;
    @Inject DepositService deposits;
    @Inject Config config;

    private long limit;

    @PostConstruct
    void open() {
        limit = UploadSettings.from(config).limit();
    }

    /** The largest file that is taken in, in bytes. */
    public long limit() {
        return limit;
    }

    /**
     * Refuses at once what would be refused later.
     *
     * @param size how large the file is said to be; 0 when nobody says
     */
    public void mustAccept(Long groupId, Long documentId, long size) {
        if (size > limit) {
            throw new FileTooLargeException(limit);
        }
        deposits.mustBeAllowed(groupId, documentId);
    }

    /** Takes a file in and makes a document of it, or a new version of one. */
    public Deposited receive(Deposit deposit, InputStream content) {
        mustAccept(deposit.groupId(), deposit.documentId(), 0);
        ReceivedFile received = store.receive(content, limit);
        if (received.size() == 0) {
            throw new EmptyFileException();
        }
        return deposits.deposit(deposit, received, mediaType(deposit, received));
    }

    private String mediaType(Deposit deposit, ReceivedFile received) {
        try (InputStream content = store.open(received.hash())) {
            return mediaTypes.detect(content, deposit.fileName().value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
