package org.passerelle.documents.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.passerelle.common.Identified;
import org.passerelle.documents.Document;
import org.passerelle.documents.DocumentVersion;
import org.passerelle.people.Person;

/**
 * A version of a document that was declared an official record. It is frozen with what was said of
 * it on that day: later versions and later words change nothing to it, and the database refuses to
 * alter it. Who keeps the records may undo it, and must say why.
 */
@Entity
@Table(name = "official_record")
public class OfficialRecord extends Identified {

    public static final int LONGEST_REASON = 1_000;

    @ManyToOne(fetch = FetchType.LAZY)
    private Document document;

    @Column(name = "document_id", insertable = false, updatable = false)
    private Long documentId;

    // Named otherwise than the version against two people changing it at once.
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "version_id")
    private DocumentVersion frozen;

    private int number;
    private String hash;
    private long size;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "file_name")
    private String fileName;

    private String title;

    /** What was said of the document, as JSON. */
    private String metadata;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "declared_by_id")
    private Person declaredBy;

    @Column(name = "declared_at")
    private Instant declaredAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "undone_by_id")
    private Person undoneBy;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undone_because")
    private String undoneBecause;

    protected OfficialRecord() {}

    public OfficialRecord(DocumentVersion version, String metadata, Person by, Instant now) {
        document = version.getDocument();
        frozen = version;
        number = version.getNumber();
        hash = version.getFile().getHash();
        size = version.getFile().getSize();
        mediaType = version.getFile().getMediaType();
        fileName = version.getFileName();
        title = document.getTitle();
        this.metadata = metadata;
        declaredBy = by;
        declaredAt = now;
    }

    public void undo(String reason, Person by, Instant now) {
        undoneBecause = reason;
        undoneBy = by;
        undoneAt = now;
    }

    public boolean isInForce() {
        return undoneAt == null;
    }

    public Document getDocument() {
        return document;
    }

    public Long getDocumentId() {
        return documentId;
    }

    /** The version that was frozen. */
    public DocumentVersion getFrozen() {
        return frozen;
    }

    public int getNumber() {
        return number;
    }

    public String getHash() {
        return hash;
    }

    public long getSize() {
        return size;
    }

    public String getMediaType() {
        return mediaType;
    }

    public String getFileName() {
        return fileName;
    }

    public String getTitle() {
        return title;
    }

    public String getMetadata() {
        return metadata;
    }

    public Person getDeclaredBy() {
        return declaredBy;
    }

    public Instant getDeclaredAt() {
        return declaredAt;
    }

    public Person getUndoneBy() {
        return undoneBy;
    }

    public Instant getUndoneAt() {
        return undoneAt;
    }

    public String getUndoneBecause() {
        return undoneBecause;
    }
}
