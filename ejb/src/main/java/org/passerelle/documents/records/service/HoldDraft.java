package org.passerelle.documents.records.service;

import java.util.List;

/** A legal hold, as it is handed in. */
public class HoldDraft {

    private String name;
    private String reason;
    private List<Long> documentIds = List.of();
    private Long libraryId;
    private String author;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Documents that were picked one by one. */
    public List<Long> getDocumentIds() {
        return documentIds;
    }

    public void setDocumentIds(List<Long> documentIds) {
        this.documentIds = List.copyOf(documentIds);
    }

    /** A whole library, 0 for the commons; null for none. */
    public Long getLibraryId() {
        return libraryId;
    }

    public void setLibraryId(Long libraryId) {
        this.libraryId = libraryId;
    }

    /** The handle of somebody all of whose documents are held; may be empty. */
    public String getAuthor() {
        return author;
    }

    public void setAuthor(String author) {
        this.author = author;
    }
}
