package org.passerelle.documents.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.passerelle.common.Identified;

/**
 * A file on its way in, perhaps with interruptions. It is announced, its bytes come in one or many
 * pieces, and once they are all here it becomes a document: at most once, however often that is
 * asked. What became of it is kept for a day, for whoever did not hear the answer.
 */
@Entity
@Table(name = "upload")
public class Upload extends Identified {

    @Column(name = "person_id")
    private long personId;

    /** Chosen by who sends: the same attempt is never two uploads. */
    private String attempt;

    @Column(name = "group_id")
    private Long groupId;

    private boolean personal;

    @Column(name = "folder_id")
    private Long folderId;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "file_name")
    private String fileName;

    private String comment;
    private long size;
    private String hash;

    @Enumerated(EnumType.STRING)
    private Namesake namesake;

    private boolean unpacked;

    @Column(name = "active_at")
    private Instant activeAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "made_id")
    private Long madeId;

    @Column(name = "made_version")
    private int madeVersion;

    @Column(name = "made_count")
    private int madeCount;

    @Column(name = "left_out")
    private String leftOut;

    protected Upload() {}

    /**
     * @param documentId the document of which it is a new version; null for a new document
     * @param hash the SHA-256 that its sender computed; null when she did not
     * @param unpacked whether it is an archive whose files are wanted
     */
    public Upload(
            long personId,
            String attempt,
            Destination where,
            Long documentId,
            String fileName,
            String comment,
            long size,
            String hash,
            Namesake namesake,
            boolean unpacked,
            Instant now) {
        this.personId = personId;
        this.attempt = attempt;
        this.groupId = where.groupId();
        this.personal = where.personal();
        this.folderId = where.folderId();
        this.documentId = documentId;
        this.fileName = fileName;
        this.comment = comment;
        this.size = size;
        this.hash = hash;
        this.namesake = namesake;
        this.unpacked = unpacked;
        this.activeAt = now;
    }

    /** More of it has come. */
    public void goesOn(Instant now) {
        activeAt = now;
    }

    /** The person was asked what to do with a file whose name is taken. */
    public void decide(Namesake decision) {
        namesake = decision;
    }

    /** It was to be a version, and becomes a document of its own there. */
    public void becomeCopy(Destination where) {
        documentId = null;
        groupId = where.groupId();
        personal = where.personal();
        folderId = where.folderId();
        namesake = Namesake.KEEP_BOTH;
    }

    /** It has become a document, or a version of one. */
    public void became(long made, int version, Instant now) {
        madeId = made;
        madeVersion = version;
        madeCount = 1;
        done(now);
    }

    /** So many more files of the archive have become documents. */
    public void unpacked(int more, Instant now) {
        madeCount += more;
        activeAt = now;
    }

    /**
     * All files of the archive have been looked at.
     *
     * @param folder the folder they are in
     * @param notKept those that were left out and why, one a line
     */
    public void wasUnpacked(Long folder, String notKept, Instant now) {
        madeId = folder;
        leftOut = notKept;
        done(now);
    }

    private void done(Instant now) {
        doneAt = now;
        activeAt = now;
    }

    public Destination where() {
        return new Destination(groupId, personal, folderId);
    }

    public boolean isOf(long person) {
        return personId == person;
    }

    public boolean isDone() {
        return doneAt != null;
    }

    public String getAttempt() {
        return attempt;
    }

    public Long getDocumentId() {
        return documentId;
    }

    public String getFileName() {
        return fileName;
    }

    public String getComment() {
        return comment;
    }

    public long getSize() {
        return size;
    }

    public String getHash() {
        return hash;
    }

    public Namesake getNamesake() {
        return namesake;
    }

    public boolean isUnpacked() {
        return unpacked;
    }

    public Long getMadeId() {
        return madeId;
    }

    public int getMadeVersion() {
        return madeVersion;
    }

    public int getMadeCount() {
        return madeCount;
    }

    public String getLeftOut() {
        return leftOut;
    }
}
