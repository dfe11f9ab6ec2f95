package org.passerelle.documents.library.web;

import java.time.Instant;
import org.passerelle.documents.Document;
import org.passerelle.documents.StoredFile;
import org.passerelle.documents.library.DocumentLink;
import org.passerelle.documents.library.Folder;
import org.passerelle.documents.preview.service.Previews;

/** One line of a list: a folder, a document, or a link to one. */
public final class LibraryRow {

    /**
     * What a list says of a document beside its facts.
     *
     * @param reserved who works on it and until when; empty when nobody does
     * @param thumbnail whether there is a small picture of it
     */
    record Signs(boolean starred, String reserved, Previews.State thumbnail) {

        static final Signs NONE = new Signs(false, "", Previews.State.NONE);
    }

    private final String name;
    private final Folder folder;
    private final Document document;
    private final DocumentLink link;
    private final long documents;
    private final long folders;
    private final Signs signs;

    private LibraryRow(
            String name,
            Folder folder,
            Document document,
            DocumentLink link,
            long documents,
            long folders,
            Signs signs) {
        this.name = name;
        this.folder = folder;
        this.document = document;
        this.link = link;
        this.documents = documents;
        this.folders = folders;
        this.signs = signs;
    }

    static LibraryRow of(Folder folder, Long documents, Long folders) {
        return new LibraryRow(
                "d" + folder.getId(),
                folder,
                null,
                null,
                documents == null ? 0 : documents,
                folders == null ? 0 : folders,
                Signs.NONE);
    }

    static LibraryRow of(Document document, Signs signs) {
        return new LibraryRow("f" + document.getId(), null, document, null, 0, 0, signs);
    }

    static LibraryRow of(DocumentLink link, Signs signs) {
        return new LibraryRow("l" + link.getId(), null, link.getDocument(), link, 0, 0, signs);
    }

    /** As the selection spells it. */
    public String getName() {
        return name;
    }

    /** The document behind it as the selection spells it; itself for a folder. */
    public String getTarget() {
        return document == null ? name : "f" + document.getId();
    }

    public String getTitle() {
        return folder == null ? document.getTitle() : folder.getName();
    }

    public String getAddress() {
        return folder == null
                ? "/documents/document?id=" + document.getId()
                : LibraryAddress.of(name);
    }

    public Folder getFolder() {
        return folder;
    }

    public Document getDocument() {
        return document;
    }

    public DocumentLink getLink() {
        return link;
    }

    public StoredFile getFile() {
        return document == null ? null : document.getCurrent().getFile();
    }

    public Instant getWhen() {
        return folder == null ? document.getChangedAt() : folder.getCreatedAt();
    }

    public String getBy() {
        return folder == null ? document.getChangedBy().getName() : folder.getCreatedBy().getName();
    }

    public long getDocuments() {
        return documents;
    }

    public long getFolders() {
        return folders;
    }

    public boolean isStarred() {
        return signs.starred();
    }

    /** Who works on it and until when; empty when nobody does. */
    public String getReserved() {
        return signs.reserved();
    }

    /** Where its small picture is; empty when there is none, or not yet. */
    public String getThumbnail() {
        return signs.thumbnail() == Previews.State.READY ? thumbnail() : "";
    }

    /** Where its small picture will be, while it is being drawn; empty otherwise. */
    public String getComingThumbnail() {
        return signs.thumbnail() == Previews.State.COMING ? thumbnail() : "";
    }

    private String thumbnail() {
        return "/documents/vignette?id="
                + document.getId()
                + "&version="
                + document.getCurrent().getNumber();
    }

    /** Why its bytes may not leave the house; empty when they may. */
    public String getWithheld() {
        return document == null || getFile().isServable() ? "" : getFile().getAvailability().name();
    }

    /** Whether its words could not be read, and a list says so. */
    public boolean isUnread() {
        return document != null
                && (StoredFile.Extraction.FAILURES.contains(getFile().getExtraction())
                        || getFile().getExtraction() == StoredFile.Extraction.EMPTY
                                && !getFile().getMediaType().startsWith("image/"));
    }
}
