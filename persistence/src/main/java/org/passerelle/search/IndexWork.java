package org.passerelle.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.passerelle.common.Identified;

/**
 * One comparison of the index with the database, or one making of it anew: when, how far, and what
 * came of it.
 */
@Entity
@Table(name = "index_work")
public class IndexWork extends Identified {

    /** What was done. */
    public enum Kind {
        COMPARISON,
        REBUILD
    }

    /** What was found to differ, one after the other. */
    public enum Difference {
        /** The index did not have it, or in an older version. */
        LATE,
        /** The index had it, the database no longer. */
        LEFTOVER,
        /** The same version, but shown to others than in the database. */
        RIGHTS,
        /** Newer in the index than in the database. */
        AHEAD
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private long total;
    private long seen;
    private long late;
    private long leftover;
    private long rights;
    private long ahead;

    protected IndexWork() {}

    /**
     * @param total how many things there are to look at
     */
    public IndexWork(Kind kind, long total, Instant now) {
        this.kind = kind;
        this.total = total;
        this.begunAt = now;
    }

    public void saw(long more) {
        seen += more;
    }

    public void found(Difference difference, long howMany) {
        switch (difference) {
            case LATE -> late += howMany;
            case LEFTOVER -> leftover += howMany;
            case RIGHTS -> rights += howMany;
            case AHEAD -> ahead += howMany;
        }
    }

    public void end(Instant now) {
        endedAt = now;
    }

    public Kind getKind() {
        return kind;
    }

    public Instant getBegunAt() {
        return begunAt;
    }

    /** {@code null} while it goes on, or when the node that did it died. */
    public Instant getEndedAt() {
        return endedAt;
    }

    public long getTotal() {
        return total;
    }

    public long getSeen() {
        return seen;
    }

    /** In hundredths of what there was to look at when it began. */
    public long getProgress() {
        return total == 0 ? 100 : Math.min(100, seen * 100 / total);
    }

    public long getLate() {
        return late;
    }

    public long getLeftover() {
        return leftover;
    }

    public long getRights() {
        return rights;
    }

    public long getAhead() {
        return ahead;
    }

    /** How many were mended. */
    public long getMended() {
        return late + leftover + rights;
    }

    /** How long it took, in seconds; 0 while it goes on. */
    public long getSeconds() {
        return endedAt == null
                ? 0
                : Math.max(1, endedAt.getEpochSecond() - begunAt.getEpochSecond());
    }
}
