package org.passerelle.documents.preview.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.inject.Inject;
import org.passerelle.documents.service.DownloadService;
import org.passerelle.documents.service.DownloadService.Download;

/** Finds what there is to look at in documents, for those who may read them. */
@Stateless
@ManagedExecutorDefinition(name = "java:app/concurrent/drawing", maxAsync = 1)
@ManagedExecutorDefinition(name = "java:app/concurrent/office", maxAsync = 1)
public class PreviewService {

    @Inject DownloadService downloads;

    /** The file of a document, its newest when no number is given; whoever may fetch it sees it. */
    public PreviewFile find(long documentId, Integer number) {
        Download file = downloads.find(documentId, number);
        return new PreviewFile(file.hash(), file.size(), file.mediaType(), file.fileName().value());
    }
}
