package org.passerelle.content.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.passerelle.common.Identified;
import org.passerelle.people.Person;

/**
 * Somebody asks to see what is at an address that shows her nothing. It is kept in the same way
 * whether something is there or not, so that asking teaches nothing; a moment later the house looks
 * whether somebody should hear of it.
 */
@Entity
@Table(name = "access_request")
public class AccessRequest extends Identified {

    public static final int LONGEST_REASON = 500;

    @Column(name = "content_id")
    private long contentId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    private String reason;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "heard_at")
    private Instant heardAt;

    protected AccessRequest() {}

    public AccessRequest(long contentId, Person person, String reason, Instant now) {
        this.contentId = contentId;
        this.person = person;
        this.reason = reason;
        this.askedAt = now;
    }

    /** Those who may answer have been told. */
    public void heard(Instant now) {
        heardAt = now;
    }

    public long getContentId() {
        return contentId;
    }

    public Person getPerson() {
        return person;
    }

    public String getReason() {
        return reason;
    }

    public Instant getAskedAt() {
        return askedAt;
    }
}
