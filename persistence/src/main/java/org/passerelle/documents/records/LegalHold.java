package org.passerelle.documents.records;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.passerelle.common.Identified;
import org.passerelle.people.Person;

/**
 * An order to keep: until it ends, nothing it is laid on may go, whoever asks and whatever the
 * retention rule says.
 */
@Entity
@Table(name = "legal_hold")
public class LegalHold extends Identified {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_REASON = 1_000;

    /** What a hold is laid on. */
    public enum Holds {
        DOCUMENT,
        LIBRARY,
        AUTHOR
    }

    /** One thing that a hold is laid on. */
    @Embeddable
    public static class Scope {

        @Enumerated(EnumType.STRING)
        private Holds holds;

        @Column(name = "target_id")
        private long targetId;

        protected Scope() {}

        public Scope(Holds holds, long targetId) {
            this.holds = holds;
            this.targetId = targetId;
        }

        public Holds getHolds() {
            return holds;
        }

        public long getTargetId() {
            return targetId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Scope that && holds == that.holds && targetId == that.targetId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(holds, targetId);
        }
    }

    private String name;
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "opened_by_id")
    private Person openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ended_by_id")
    private Person endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @ElementCollection
    @CollectionTable(name = "hold_scope", joinColumns = @JoinColumn(name = "hold_id"))
    private Set<Scope> scopes = new HashSet<>();

    protected LegalHold() {}

    public LegalHold(String name, String reason, Collection<Scope> scopes, Person by, Instant now) {
        this.name = name;
        this.reason = reason;
        this.openedBy = by;
        this.openedAt = now;
        this.scopes.addAll(scopes);
    }

    public void end(Person by, Instant now) {
        if (endedAt == null) {
            endedBy = by;
            endedAt = now;
        }
    }

    public boolean isInForce() {
        return endedAt == null;
    }

    public String getName() {
        return name;
    }

    public String getReason() {
        return reason;
    }

    public Person getOpenedBy() {
        return openedBy;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Person getEndedBy() {
        return endedBy;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    public Set<Scope> getScopes() {
        return Set.copyOf(scopes);
    }
}
