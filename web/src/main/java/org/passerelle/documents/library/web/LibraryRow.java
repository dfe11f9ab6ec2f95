package org.passerelle.documents.library.web;

import java.time.Instant;
import org.passerelle.documents.Document;
import org.passerelle.documents.StoredFile;
import org.passerelle.documents.library.DocumentLink;
import org.passerelle.documents.library.Folder;

/** One line of a list: a folder, a document, or a link to one. */
public final class LibraryRow {

    private final String name;
    private final Folder folder;
    private final Document document;
    private final DocumentLink link;
    private final long documents;
    private final long folders;
    private final boolean starred;

    private LibraryRow(
            String name,
            Folder folder,
            Document document,
            DocumentLink link,
            long documents,
            long folders,
            boolean starred) {
        this.name = name;
        this.folder = folder;
        this.document = document;
        this.link = link;
        this.documents = documents;
        this.folders = folders;
        this.starred = starred;
    }

    static LibraryRow of(Folder folder, Long documents, Long folders) {
        return new LibraryRow(
                "d" + folder.getId(),
                folder,
                null,
                null,
                documents == null ? 0 : documents,
                folders == null ? 0 : folders,
                false);
    }

    static LibraryRow of(Document document, boolean starred) {
        return new LibraryRow("f" + document.getId(), null, document, null, 0, 0, starred);
    }

    static LibraryRow of(DocumentLink link, boolean starred) {
        return new LibraryRow("l" + link.getId(), null, link.getDocument(), link, 0, 0, starred);
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
        return starred;
    }

    /** Whether its words could not be read, and a list says so. */
    public boolean isUnread() {
        return document != null
                && (StoredFile.Extraction.FAILURES.contains(getFile().getExtraction())
                        || getFile().getExtraction() == StoredFile.Extraction.EMPTY
                                && !getFile().getMediaType().startsWith("image/"));
    }
}
