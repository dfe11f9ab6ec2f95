package org.passerelle.documents.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.passerelle.common.NotFoundException;
import org.passerelle.content.service.Opened;
import org.passerelle.documents.Document;
import org.passerelle.documents.DocumentVersion;
import org.passerelle.documents.DocumentVersions;
import org.passerelle.documents.Documents;
import org.passerelle.documents.storage.service.FileNotServableException;
import org.passerelle.groups.service.CurrentPerson;

/** Finds the bytes of documents for those who may read them. */
@Stateless
public class DownloadService {

    @Inject Documents documents;
    @Inject DocumentVersions documentVersions;
    @Inject Opened opened;
    @Inject CurrentPerson me;

    /** A file to be sent. */
    public record Download(
            String hash, long size, String mediaType, FileName fileName, Instant storedAt) {}

    /**
     * The file of a document.
     *
     * @param number which version; null for the newest
     * @throws FileNotServableException when the antivirus or the store says that it must not be
     *     sent
     */
    public Download find(long documentId, Integer number) {
        Document document = opened.get(Document.class, documentId, documents::getReadable);
        DocumentVersion version =
                number == null
                        ? document.getCurrent()
                        : documentVersions
                                .find(document, number)
                                .orElseThrow(NotFoundException::new);
        if (!version.getFile().isServable()) {
            throw new FileNotServableException(version.getFile());
        }
        return new Download(
                version.getFile().getHash(),
                version.getFile().getSize(),
                version.getFile().getMediaType(),
                new FileName(version.getFileName()),
                version.getStoredAt());
    }
}
