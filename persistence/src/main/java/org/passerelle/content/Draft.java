package org.passerelle.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.passerelle.common.Identified;
import org.passerelle.people.Person;

/**
 * What someone has typed and not yet handed in. It is kept in the database every few seconds, so
 * that a lost session, a closed tab or a stopped server loses nothing.
 */
@Entity
@Table(name = "draft")
public class Draft extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    /**
     * What it is a draft of, for example {@code page-12} or {@code page-new-7}; one for each
     * person.
     */
    private String topic;

    /** The revision that was being changed; 0 for something new. */
    @Column(name = "base_revision")
    private int baseRevision;

    private String title;
    private String body;

    @Column(name = "kept_at")
    private Instant keptAt;

    protected Draft() {}

    public String getTopic() {
        return topic;
    }

    public int getBaseRevision() {
        return baseRevision;
    }

    public String getTitle() {
        return title;
    }

    public String getBody() {
        return body;
    }

    public Instant getKeptAt() {
        return keptAt;
    }
}
