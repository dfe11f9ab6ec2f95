package org.passerelle.documents.upload.service;

import java.time.Instant;
import org.passerelle.documents.service.FileName;
import org.passerelle.documents.upload.Destination;
import org.passerelle.documents.upload.Namesake;
import org.passerelle.documents.upload.Upload;

/**
 * A file that is about to come.
 *
 * @param attempt chosen by who sends: the same attempt is never two uploads
 * @param documentId the document of which it is a new version; null for a new document
 * @param size how many bytes will come
 * @param hash their SHA-256, when the sender has computed it; else null
 * @param unpacked whether it is an archive whose files are wanted
 * @param copied whether it becomes a document of its own beside the one that it was to replace
 */
public record UploadRequest(
        String attempt,
        Destination where,
        Long documentId,
        FileName fileName,
        String comment,
        long size,
        String hash,
        Namesake namesake,
        boolean unpacked,
        boolean copied) {

    /** The same as a document of its own in this place. */
    UploadRequest asCopyIn(Destination place) {
        return new UploadRequest(
                attempt,
                place,
                null,
                fileName,
                comment,
                size,
                hash,
                Namesake.KEEP_BOTH,
                unpacked,
                false);
    }

    Upload upload(long personId, Instant now) {
        return new Upload(
                personId,
                attempt,
                where,
                documentId,
                fileName.value(),
                comment,
                size,
                hash,
                namesake,
                unpacked,
                now);
    }
}
