package org.passerelle.documents.library.service;

import java.util.List;
import org.passerelle.documents.Document;
import org.passerelle.documents.library.Folder;
import org.passerelle.documents.library.Spot;

/**
 * What would be moved where, and what it would change for those who read.
 *
 * @param changes one for each library that something leaves, when it changes who reads
 * @param shared how many of the documents are shared with others, who go on reading them
 */
public record MovePlan(
        List<Document> documents,
        List<Folder> folders,
        Spot to,
        List<AudienceChange> changes,
        int shared) {

    public List<Document> getDocuments() {
        return documents;
    }

    public List<Folder> getFolders() {
        return folders;
    }

    public Spot getTo() {
        return to;
    }

    public List<AudienceChange> getChanges() {
        return changes;
    }

    public int getShared() {
        return shared;
    }
}
