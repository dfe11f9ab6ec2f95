package org.passerelle.documents.versions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.passerelle.common.Identified;
import org.passerelle.documents.Document;
import org.passerelle.groups.Viewer;
import org.passerelle.people.Person;

/**
 * Someone works on a document, and others wait. She reserved it on its page, or an office program
 * locked it for her over WebDAV, or both: while either lasts, only she changes it. Nobody has to
 * clean up: when its time is over it counts for nothing.
 */
@Entity
@Table(name = "document_lock")
public class DocumentLock extends Identified {

    @Column(name = "document_id")
    private Long documentId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person holder;

    @Column(name = "taken_at")
    private Instant takenAt;

    /** The later of both ends: that of the reservation and that of the program. */
    @Column(name = "lasts_until")
    private Instant until;

    /** Until when it is reserved on the page; null when only a program holds it. */
    @Column(name = "reserved_until")
    private Instant reservedUntil;

    /** By what the program shows that it is the one; null when it is reserved on the page only. */
    private String token;

    /** How the program calls its user, to be given back as it came. */
    @Column(name = "client_note")
    private String clientNote;

    protected DocumentLock() {}

    DocumentLock(Document document) {
        this.documentId = document.getId();
    }

    /** Begins anew for someone, whatever there was before. */
    void begin(Person newHolder, Instant now) {
        holder = newHolder;
        takenAt = now;
        until = now;
        reservedUntil = null;
        token = null;
        clientNote = null;
    }

    /** She reserves it on its page, or prolongs it. */
    public void reserve(Instant end) {
        reservedUntil = end;
        if (token == null || end.isAfter(until)) {
            until = end;
        }
    }

    /** A program locks it for her, or asks for more time. */
    public void open(String newToken, String newClientNote, Instant end) {
        token = newToken;
        clientNote = newClientNote;
        until = reservedUntil != null && reservedUntil.isAfter(end) ? reservedUntil : end;
    }

    /** The program has done with it. Whether nothing keeps it any more. */
    public boolean close(Instant now) {
        token = null;
        clientNote = null;
        until = reservedUntil == null ? now : reservedUntil;
        return !isActive(now);
    }

    public boolean isActive(Instant now) {
        return until.isAfter(now);
    }

    public boolean isHeldBy(long personId) {
        return holder.getId() == personId;
    }

    /**
     * Whether this viewer may take it from its holder: who keeps order where the document lies, and
     * in the commons its author.
     */
    public static boolean breakableBy(Viewer viewer, Document document) {
        boolean author = document.getAuthor().getId() == viewer.personId();
        return document.readableBy(viewer)
                && (document.place().keptBy(viewer) || document.place().isCommons() && author);
    }

    public Long getDocumentId() {
        return documentId;
    }

    public Person getHolder() {
        return holder;
    }

    public Instant getTakenAt() {
        return takenAt;
    }

    public Instant getUntil() {
        return until;
    }

    /** Whether a program holds it. */
    public boolean isOpen() {
        return token != null;
    }

    public String getToken() {
        return token;
    }

    public String getClientNote() {
        return clientNote;
    }
}
