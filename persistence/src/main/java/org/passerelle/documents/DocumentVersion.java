package org.passerelle.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.passerelle.common.Identified;
import org.passerelle.people.Person;

/** One file that a document held: number, bytes, who put it there, when and why. */
@Entity
@Table(name = "document_version")
public class DocumentVersion extends Identified {

    public static final int LONGEST_LABEL = 40;

    @ManyToOne(fetch = FetchType.LAZY)
    private Document document;

    /** The same, as long as this is the newest; the owner finds its newest by it. */
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "current_of_id")
    private Document currentOf;

    private int number;

    @ManyToOne(fetch = FetchType.LAZY)
    private StoredFile file;

    @Column(name = "file_name")
    private String fileName;

    private String comment;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person author;

    @Column(name = "stored_at")
    private Instant storedAt;

    /** A word that sets it apart, as « approuvée »; null when there is none. */
    private String label;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "labelled_by_id")
    private Person labelledBy;

    @Column(name = "labelled_at")
    private Instant labelledAt;

    protected DocumentVersion() {}

    DocumentVersion(
            Document document,
            int number,
            StoredFile file,
            String fileName,
            String comment,
            Person author,
            Instant storedAt) {
        this.document = document;
        this.currentOf = document;
        this.number = number;
        this.file = file;
        this.fileName = fileName;
        this.comment = comment;
        this.author = author;
        this.storedAt = storedAt;
    }

    void callFile(String newFileName) {
        fileName = newFileName;
    }

    /** A newer one takes its place. */
    void superseded() {
        currentOf = null;
    }

    /**
     * Sets it apart with a word, or makes it one of many again. What has a label is never thinned
     * out.
     *
     * @param word empty to take the label away
     */
    public void label(String word, Person by, Instant now) {
        label = word.isEmpty() ? null : word;
        labelledBy = word.isEmpty() ? null : by;
        labelledAt = word.isEmpty() ? null : now;
    }

    public Document getDocument() {
        return document;
    }

    public int getNumber() {
        return number;
    }

    public StoredFile getFile() {
        return file;
    }

    /** The name the file had: a newer version may be of another kind. */
    public String getFileName() {
        return fileName;
    }

    public String getComment() {
        return comment;
    }

    public Person getAuthor() {
        return author;
    }

    public Instant getStoredAt() {
        return storedAt;
    }

    public String getLabel() {
        return label;
    }

    public Person getLabelledBy() {
        return labelledBy;
    }

    public Instant getLabelledAt() {
        return labelledAt;
    }

    /** Whether it must stay, whatever is thinned out around it. */
    public boolean isKept() {
        return currentOf != null || label != null;
    }
}
