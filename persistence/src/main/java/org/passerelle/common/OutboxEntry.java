package org.passerelle.common;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Work to do after the transaction that asked for it: it names the thing, never its content, so
 * that whoever delivers it reads the newest state. An entry is due until it is done (then it is
 * deleted), or parked after too many failures; a parked one waits for an administrator.
 */
@Entity
@Table(name = "outbox_entry")
public class OutboxEntry extends Identified {

    /** What remains to be done. */
    public enum Topic {
        INDEX,
        EXTRACT,
        LINKS
    }

    /** After this many failures an entry is parked. */
    public static final int ATTEMPTS = 12;

    private static final Duration LONGEST_DELAY = Duration.ofMinutes(10);

    @Enumerated(EnumType.STRING)
    private Topic topic;

    @Enumerated(EnumType.STRING)
    private Subject.Kind kind;

    @Column(name = "subject_id")
    private long subjectId;

    private int attempts;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    @Column(name = "leased_by")
    private String leasedBy;

    @Column(name = "parked_at")
    private Instant parkedAt;

    @Column(name = "last_error")
    private String lastError;

    protected OutboxEntry() {}

    public OutboxEntry(Topic topic, Subject subject, Instant now) {
        this.topic = topic;
        this.kind = subject.kind();
        this.subjectId = subject.id();
        this.createdAt = now;
        this.dueAt = now;
    }

    /**
     * Tries again later: after 2, 4, 8… seconds, at most ten minutes; parks after the last attempt.
     */
    public void failed(String error, Instant now) {
        attempts++;
        lastError = error == null ? null : error.substring(0, Math.min(error.length(), 1000));
        leasedBy = null;
        leasedUntil = null;
        if (attempts >= ATTEMPTS) {
            parkedAt = now;
        } else {
            Duration delay = Duration.ofSeconds(1L << attempts);
            dueAt = now.plus(delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY);
        }
    }

    /** Parks at once: trying again would fail in the same way. */
    public void park(String error, Instant now) {
        attempts = ATTEMPTS - 1;
        failed(error, now);
    }

    /** Gives the entry back untried, because the other side was unreachable. */
    public void postpone(Instant until) {
        leasedBy = null;
        leasedUntil = null;
        dueAt = until;
    }

    /** An administrator asks to try again. */
    public void retry(Instant now) {
        attempts = 0;
        parkedAt = null;
        dueAt = now;
    }

    public Topic getTopic() {
        return topic;
    }

    public Subject getSubject() {
        return new Subject(kind, subjectId);
    }

    public int getAttempts() {
        return attempts;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public boolean isParked() {
        return parkedAt != null;
    }

    public Instant getParkedAt() {
        return parkedAt;
    }

    public String getLastError() {
        return lastError;
    }
}
