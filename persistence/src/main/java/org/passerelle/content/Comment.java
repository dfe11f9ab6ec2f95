package org.passerelle.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.passerelle.common.Identified;
import org.passerelle.groups.Viewer;
import org.passerelle.people.Person;

/** What someone says about a content, in plain text; on a discussion, it is a reply. */
@Entity
@Table(name = "comment")
public class Comment extends Identified {

    public static final int LONGEST = 10_000;

    @ManyToOne(fetch = FetchType.LAZY)
    private Content content;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person author;

    private String text;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected Comment() {}

    public Comment(Content content, Person author, String text, Instant now) {
        this.content = content;
        this.author = author;
        this.text = text;
        this.createdAt = now;
    }

    /** Its author takes it back; so may whoever may remove the content itself. */
    public boolean removableBy(Viewer viewer) {
        return removedAt == null
                && (author.getId() == viewer.personId() || content.removableBy(viewer));
    }

    public void remove(Instant now) {
        removedAt = now;
    }

    public Content getContent() {
        return content;
    }

    public Person getAuthor() {
        return author;
    }

    public String getText() {
        return text;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }
}
