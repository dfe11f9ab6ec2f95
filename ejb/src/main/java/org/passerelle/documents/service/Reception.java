package org.passerelle.documents.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.eclipse.microprofile.config.Config;
import org.passerelle.documents.upload.Destination;
import org.passerelle.documents.upload.service.Intake;
import org.passerelle.documents.upload.service.KindRules;
import org.passerelle.documents.upload.service.SafeFile;

/**
 * The door through which files come in. A file is first made safe on disk, which may take an hour,
 * and only then is anything written of it: no transaction and no connection waits for a slow line.
 */
@ApplicationScoped
public class Reception {

    @Inject Intake intake;
    @Inject KindRules kinds;
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

    /** Refuses a file by its name and by its size, 0 when nobody says it. */
    public void mustAccept(FileName name, long size) {
        mustNotExceed(size);
        kinds.mustAccept(name);
    }

    public void mustNotExceed(long size) {
        if (size > limit) {
            throw new FileTooLargeException(limit);
        }
    }

    /** Refuses at once what would be refused later. */
    public void mustAccept(Destination where, Long documentId, long size) {
        mustNotExceed(size);
        deposits.mustBeAllowed(where, documentId, size);
    }

    /** Takes a file in and makes a document of it, or a new version of one. */
    public Deposited receive(Deposit deposit, InputStream content) {
        mustAccept(deposit.fileName(), 0);
        mustAccept(deposit.where(), deposit.documentId(), 0);
        SafeFile safe = intake.receive(content, deposit.fileName(), limit);
        return deposits.deposit(deposit, safe.received(), safe.mediaType());
    }
}
