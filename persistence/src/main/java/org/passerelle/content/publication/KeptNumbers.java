package org.passerelle.content.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.passerelle.common.Identified;
import org.passerelle.content.Content;
import org.passerelle.people.Person;

/** Why somebody published what looks like personal numbers; which kinds they were, never what. */
@Entity
@Table(name = "kept_numbers")
public class KeptNumbers extends Identified {

    public static final int LONGEST_REASON = 500;

    @Column(name = "content_id")
    private long contentId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    private String kinds;
    private String reason;

    @Column(name = "kept_at")
    private Instant keptAt;

    protected KeptNumbers() {}

    public KeptNumbers(Content content, Person person, String kinds, String reason, Instant now) {
        this.contentId = content.getId();
        this.person = person;
        this.kinds = kinds;
        this.reason = reason;
        this.keptAt = now;
    }

    public String getKinds() {
        return kinds;
    }

    public String getReason() {
        return reason;
    }
}
