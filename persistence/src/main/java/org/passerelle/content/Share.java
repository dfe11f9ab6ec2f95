package org.passerelle.content;

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
import org.passerelle.people.Person;

/** A content shown to others than those who read where it lies: to whom, by whom, until when. */
@Entity
@Table(name = "content_share")
public class Share extends Identified {

    /** What a share allows. */
    public enum Grant {
        READ,
        EDIT
    }

    @ManyToOne(fetch = FetchType.LAZY)
    private Content content;

    private String principal;

    @Enumerated(EnumType.STRING)
    private Grant grants;

    @Column(name = "shared_at")
    private Instant sharedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "shared_by_id")
    private Person sharedBy;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected Share() {}

    Share(Content content, String principal) {
        this.content = content;
        this.principal = principal;
    }

    final void renew(Grant newGrants, Instant newEnd, Person by, Instant now) {
        grants = newGrants;
        endsAt = newEnd;
        sharedBy = by;
        sharedAt = now;
    }

    public boolean isActive(Instant now) {
        return endsAt == null || endsAt.isAfter(now);
    }

    public Content getContent() {
        return content;
    }

    /** With whom, as {@link org.passerelle.groups.Principals} spells it. */
    public String getPrincipal() {
        return principal;
    }

    public Grant getGrants() {
        return grants;
    }

    public Instant getSharedAt() {
        return sharedAt;
    }

    public Person getSharedBy() {
        return sharedBy;
    }

    /** Null when it lasts until it is taken back. */
    public Instant getEndsAt() {
        return endsAt;
    }
}
