package org.passerelle.content;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.passerelle.common.Identified;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.people.Person;

/** Something that lies at a place, and goes to the trash of that place when it is removed. */
@MappedSuperclass
public abstract class Placed extends Identified {

    /** The group it belongs to; {@code null} in the commons and in a personal space. */
    @ManyToOne(fetch = FetchType.LAZY)
    private WorkingGroup home;

    /**
     * The number of its home, for conditions: EclipseLink makes an inner join of the relation where
     * one names it, and what has no home would be gone.
     */
    @Column(name = "home_id", insertable = false, updatable = false)
    private Long homeId;

    /** In whose personal space it lies; {@code null} elsewhere. */
    @Column(name = "owner_id")
    private Long ownerId;

    @Column(name = "removed_at")
    private Instant removedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "removed_by_id")
    private Person removedBy;

    /** The folder with which it went to the trash; {@code null} when it went by itself. */
    @Column(name = "removed_with_id")
    private Long removedWithId;

    protected Placed() {}

    /** Where it lies. */
    public final Place place() {
        return new Place(home, ownerId);
    }

    protected final void putAt(Place place) {
        home = place.group();
        ownerId = place.ownerId();
    }

    protected final void goToTrash(Long withFolderId, Person by, Instant now) {
        removedAt = now;
        removedBy = by;
        removedWithId = withFolderId;
    }

    protected final void comeBack() {
        removedAt = null;
        removedBy = null;
        removedWithId = null;
    }

    public WorkingGroup getHome() {
        return home;
    }

    /** In whose personal space it lies; null elsewhere. */
    public Long getOwnerId() {
        return ownerId;
    }

    public Instant getRemovedAt() {
        return removedAt;
    }

    public Person getRemovedBy() {
        return removedBy;
    }

    public Long getRemovedWithId() {
        return removedWithId;
    }
}
