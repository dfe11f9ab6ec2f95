package org.passerelle.documents.upload.service;

import org.passerelle.documents.service.FileName;
import org.passerelle.documents.upload.Destination;
import org.passerelle.documents.upload.Namesake;

/**
 * A file that is about to come.
 *
 * @param attempt chosen by who sends: the same attempt is never two uploads
 * @param documentId the document of which it is a new version; null for a new document
 * @param size how many bytes will come
 * @param hash their SHA-256, when the sender has computed it; else null
 * @param unpacked whether it is an archive whose files are wanted
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
        boolean unpacked) {}
