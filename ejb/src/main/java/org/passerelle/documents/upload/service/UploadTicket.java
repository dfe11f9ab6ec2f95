package org.passerelle.documents.upload.service;

import java.util.List;
import org.passerelle.documents.service.Deposit;
import org.passerelle.documents.service.Deposited;
import org.passerelle.documents.service.FileName;
import org.passerelle.documents.upload.Upload;

/**
 * An upload as its sender sees it.
 *
 * @param deposit what is to become of it
 * @param hash the SHA-256 that was announced; null when none was
 * @param done whether it has become what it was to become
 * @param deposited what it became; null before, and for an archive
 * @param count how many files of the archive have become documents so far
 * @param folderId the folder that the files of an archive are in; null for the top
 * @param leftOut the files of an archive that were left out, and why
 */
public record UploadTicket(
        long id,
        Deposit deposit,
        long size,
        String hash,
        boolean unpacked,
        boolean done,
        Deposited deposited,
        int count,
        Long folderId,
        List<LeftOut> leftOut) {

    static UploadTicket of(Upload upload, Deposited deposited) {
        return new UploadTicket(
                upload.getId(),
                new Deposit(
                        upload.where(),
                        upload.getDocumentId(),
                        "",
                        upload.getComment(),
                        new FileName(upload.getFileName()),
                        upload.getNamesake()),
                upload.getSize(),
                upload.getHash(),
                upload.isUnpacked(),
                upload.isDone(),
                deposited,
                upload.getMadeCount(),
                upload.isUnpacked() ? upload.getMadeId() : null,
                LeftOut.read(upload.getLeftOut()));
    }
}
