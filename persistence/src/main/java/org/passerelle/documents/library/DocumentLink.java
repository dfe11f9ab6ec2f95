package org.passerelle.documents.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.passerelle.common.Identified;
import org.passerelle.content.Place;
import org.passerelle.documents.Document;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.people.Person;

/**
 * A document shown in another library too. It is not copied, and gives nobody the right to read it:
 * whoever may not read the document does not see that the link is there.
 */
@Entity
@Table(name = "document_link")
public class DocumentLink extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    private Document document;

    @ManyToOne(fetch = FetchType.LAZY)
    private WorkingGroup home;

    @Column(name = "owner_id")
    private Long ownerId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Folder folder;

    @Column(name = "created_at")
    private Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "created_by_id")
    private Person createdBy;

    protected DocumentLink() {}

    public DocumentLink(Document document, Spot spot, Person by, Instant now) {
        this.document = document;
        this.home = spot.place().group();
        this.ownerId = spot.place().ownerId();
        this.folder = spot.folder();
        this.createdBy = by;
        this.createdAt = now;
    }

    /** Where it shows the document. */
    public Spot spot() {
        return new Spot(new Place(home, ownerId), folder);
    }

    public Document getDocument() {
        return document;
    }

    public Folder getFolder() {
        return folder;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Person getCreatedBy() {
        return createdBy;
    }
}
