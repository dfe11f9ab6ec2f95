package org.passerelle.documents.upload.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.passerelle.documents.Document;
import org.passerelle.documents.Documents;
import org.passerelle.documents.StoredFile.Scan;
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
                .orElseGet(() -> ticket(begin(settled(request))));
    }

    private Upload begin(UploadRequest request) {
        deposits.mustBeAllowed(request.where(), request.documentId(), request.size());
        if (request.unpacked()) {
            folders.mustWelcome(request.where());
        }
        return add(request);
    }

    private Upload add(UploadRequest request) {
        if (uploads.countGoingOn(me.id()) >= MOST_AT_ONCE) {
            throw new UploadRefusedException(Reason.TOO_MANY_AT_ONCE, MOST_AT_ONCE);
        }
        Upload upload = uploads.add(request.upload(me.id(), Instant.now()));
        uploads.flush();
        return upload;
    }

    private UploadRequest settled(UploadRequest request) {
        return request.copied() && request.documentId() != null
                ? request.asCopyIn(deposits.beside(request.documentId()))
                : request;
    }

    /**
     * Makes a document of a small file that came whole with its announcement, in one transaction;
     * the same attempt again finds what became of it.
     */
    public UploadTicket depositAtOnce(
            UploadRequest request, ReceivedFile received, String mediaType) {
        Optional<Upload> before = uploads.findAttempt(me.id(), request.attempt());
        if (before.isPresent()) {
            return ticket(before.get());
        }
        Upload upload = uploads.add(settled(request).upload(me.id(), Instant.now()));
        return become(upload, received, mediaType);
    }

    /** Remembers a file that is wholly here, and is to wait for what the person decides. */
    public UploadTicket hold(UploadRequest request) {
        return ticket(add(settled(request)));
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
                false,
                document.getCurrent().getFile().getScan() == Scan.HELD);
    }

    /** More of it is coming, so that it is not taken for abandoned. */
    public void goesOn(long id) {
        uploads.getOwn(id, me.id()).goesOn(Instant.now());
    }

    public void decide(long id, Namesake decision) {
        uploads.getOwn(id, me.id()).decide(decision);
    }

    /** What was to be a version becomes a document of its own: somebody reserved the other. */
    public void becomeCopy(long id) {
        Upload upload = uploads.getOwn(id, me.id());
        if (upload.getDocumentId() == null) {
            upload.decide(Namesake.KEEP_BOTH);
        } else {
            upload.becomeCopy(deposits.beside(upload.getDocumentId()));
        }
    }

    /** Makes a document of a file that has wholly come, or finds the one that was made of it. */
    public UploadTicket deposit(long id, ReceivedFile received, String mediaType) {
        Upload upload = uploads.lockOwn(id, me.id());
        if (upload.isDone()) {
            return ticket(upload);
        }
        return become(upload, received, mediaType);
    }

    private UploadTicket become(Upload upload, ReceivedFile received, String mediaType) {
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
