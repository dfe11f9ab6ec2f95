package org.passerelle.documents.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.passerelle.common.Identified;

/**
 * A library as a whole: how much it may hold and how much it holds. Whoever changes its folders
 * holds it meanwhile, so that two people never make two folders of one name.
 */
@Entity
@Table(name = "library")
public class Library extends Identified {

    private String place;
    private Long quota;
    private long used;

    @Column(name = "measured_at")
    private Instant measuredAt;

    protected Library() {}

    /**
     * Sets how many bytes it may hold.
     *
     * @param bytes null for what is usual
     */
    public void limit(Long bytes) {
        quota = bytes;
    }

    /** Takes note that more lies in it. */
    public void grow(long bytes) {
        used += bytes;
    }

    public void measured(long bytes, Instant now) {
        used = bytes;
        measuredAt = now;
    }

    /** The principal of its group or owner; {@code all} for the commons. */
    public String getPlace() {
        return place;
    }

    /** Null when what is usual holds. */
    public Long getQuota() {
        return quota;
    }

    /** Its bytes, those in the trash and of older versions included, each file counted once. */
    public long getUsed() {
        return used;
    }

    public Instant getMeasuredAt() {
        return measuredAt;
    }
}
