package org.passerelle.alerts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.passerelle.common.Identified;
import org.passerelle.content.Content;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.people.Person;

/**
 * Something that concerns one person: who did what, to which content or group, and why she is told.
 */
@Entity
@Table(name = "alert")
public class Alert extends Identified {

    /** Why someone is told. */
    public enum Reason {
        MENTIONED,
        COMMENTED,
        REVISED,
        RESERVATION_BROKEN,
        INVITED,
        ADMITTED,
        ASKED_TO_JOIN,
        RENEWAL,
        INFECTED,
        SHARED,
        ACCESS_ASKED,
        FOLLOWED,
        NUMBERS_SEEN,
        FOUND,
        FILE_INFECTED,
        DEPOSITED
    }

    @ManyToOne(fetch = FetchType.LAZY)
    private Person recipient;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person actor;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    @ManyToOne(fetch = FetchType.LAZY)
    private Content content;

    /**
     * The number alone, for queries: a path through the relation would lose alerts about groups.
     */
    @Column(name = "content_id", insertable = false, updatable = false)
    private Long contentId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private WorkingGroup group;

    /** The number alone, for queries, as for the content. */
    @Column(name = "group_id", insertable = false, updatable = false)
    private Long groupId;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "read_at")
    private Instant readAt;

    /** The name of the search that found it; {@code null} for any other reason. */
    private String words;

    protected Alert() {}

    private Alert(Person recipient, Person actor, Reason reason, Instant now) {
        this.recipient = recipient;
        this.actor = actor;
        this.reason = reason;
        this.raisedAt = now;
    }

    public static Alert about(
            Content content, Person recipient, Person actor, Reason reason, Instant now) {
        Alert alert = new Alert(recipient, actor, reason, now);
        alert.content = content;
        return alert;
    }

    public static Alert about(
            WorkingGroup group, Person recipient, Person actor, Reason reason, Instant now) {
        Alert alert = new Alert(recipient, actor, reason, now);
        alert.group = group;
        return alert;
    }

    /**
     * Something new that a search of the recipient found.
     *
     * @param search what she called it
     */
    public static Alert found(Content content, Person recipient, String search, Instant now) {
        Alert alert = about(content, recipient, content.getAuthor(), Reason.FOUND, now);
        alert.words = search;
        return alert;
    }

    /** Something in the house itself that its administrators must look at. */
    public static Alert ofTheHouse(Person administrator, Reason reason, Instant now) {
        return new Alert(administrator, administrator, reason, now);
    }

    public void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    public Person getRecipient() {
        return recipient;
    }

    public Person getActor() {
        return actor;
    }

    public Reason getReason() {
        return reason;
    }

    /** What it is about; {@code null} when it is about a group or the house. */
    public Content getContent() {
        return content;
    }

    /** The group it is about; {@code null} when it is about a content or the house. */
    public WorkingGroup getGroup() {
        return group;
    }

    /** The name of the search that found it. */
    public String getWords() {
        return words;
    }

    public Instant getRaisedAt() {
        return raisedAt;
    }

    public boolean isRead() {
        return readAt != null;
    }
}
