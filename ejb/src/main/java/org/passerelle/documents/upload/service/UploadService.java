package org.passerelle.documents.upload.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.passerelle.documents.Document;
import org.passerelle.documents.Documents;
import org.passerelle.documents.service.Deposit;
import org.passerelle.documents.service.DepositService;
import org.passerelle.documents.service.Deposited;
import org.passerelle.documents.service.ReceivedFile;
import org.passerelle.documents.upload.Namesake;
import org.passerelle.documents.upload.Upload;
import org.passerelle.documents.upload.Uploads;
import org.passerelle.documents.upload.service.UploadRefusedException.Reason;
import org.passerelle.groups.service.CurrentPerson;

/**
 * Remembers who sends what, and makes documents of what has wholly come: once, however often the
 * same is asked.
 */
@Stateless
public class UploadService {

    /** Somebody who has more files begun and not finished has lost sight of them. */
    private static final int MOST_AT_ONCE = 100;

    private static final int SWEPT_AT_ONCE = 500;

    @Inject Uploads uploads;
    @Inject Documents documents;
    @Inject DepositService deposits;
    @Inject FolderTreeService folders;
    @Inject CurrentPerson me;

    /** Announces a file; the same attempt announced again is found again. */
    public UploadTicket announce(UploadRequest request) {
        return uploads.findAttempt(me.id(), request.attempt())
                .map(this::ticket)
                .orElseGet(() -> ticket(begin(request)));
    }

    private Upload begin(UploadRequest request) {
        deposits.mustBeAllowed(request.where(), request.documentId(), request.size());
        if (request.unpacked()) {
            folders.mustWelcome(request.where());
        }
        if (uploads.countGoingOn(me.id()) >= MOST_AT_ONCE) {
            throw new UploadRefusedException(Reason.TOO_MANY_AT_ONCE, MOST_AT_ONCE);
        }
        Upload upload =
                uploads.add(
                        new Upload(
                                me.id(),
                                request.attempt(),
                                request.where(),
                                request.documentId(),
                                request.fileName().value(),
                                request.comment(),
                                request.size(),
                                request.hash(),
                                request.namesake(),
                                request.unpacked(),
                                Instant.now()));
        uploads.flush();
        return upload;
    }

    public UploadTicket ticket(long id) {
        return ticket(uploads.getOwn(id, me.id()));
    }

    private UploadTicket ticket(Upload upload) {
        return UploadTicket.of(upload, upload.isDone() ? deposited(upload) : null);
    }

    /** What was answered when it was done, for whoever did not hear it. */
    private Deposited deposited(Upload upload) {
        if (upload.isUnpacked()) {
            return null;
        }
        Document document = documents.getReadable(upload.getMadeId(), me.viewer());
        return new Deposited(
                document.getId(),
                document.getTitle(),
                document.getFileName(),
                upload.getMadeVersion(),
                false);
    }

    /** More of it is coming, so that it is not taken for abandoned. */
    public void goesOn(long id) {
        uploads.getOwn(id, me.id()).goesOn(Instant.now());
    }

    public void decide(long id, Namesake decision) {
        uploads.getOwn(id, me.id()).decide(decision);
    }

    /** Makes a document of a file that has wholly come, or finds the one that was made of it. */
    public UploadTicket deposit(long id, ReceivedFile received, String mediaType) {
        Upload upload = uploads.lockOwn(id, me.id());
        if (upload.isDone()) {
            return ticket(upload);
        }
        Deposit deposit = UploadTicket.of(upload, null).deposit();
        Deposited made = deposits.deposit(deposit, received, mediaType);
        upload.became(made.documentId(), made.version(), Instant.now());
        return UploadTicket.of(upload, made);
    }

    /** Forgets an upload that its sender no longer wants; what has become of it stays. */
    public void cancel(long id) {
        Upload upload = uploads.lockOwn(id, me.id());
        if (!upload.isDone()) {
            uploads.remove(upload);
        }
    }

    /** Forgets those that have long been silent; answers which, so that their bytes go too. */
    public List<Long> forgetThoseSilentSince(Instant moment) {
        List<Upload> silent = uploads.silentSince(moment, SWEPT_AT_ONCE);
        silent.forEach(uploads::remove);
        return silent.stream().map(Upload::getId).toList();
    }
}
