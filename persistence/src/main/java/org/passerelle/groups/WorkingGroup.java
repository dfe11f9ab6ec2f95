package org.passerelle.groups;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.passerelle.common.Identified;
import org.passerelle.common.Indexed;
import org.passerelle.common.Subject;
import org.passerelle.people.Organisation;

/**
 * People of several ministries who work on one subject. A group belongs to an organisation, never
 * to an account, so that it outlives those who opened it.
 */
@Entity
@Table(name = "working_group")
public class WorkingGroup extends Identified implements Indexed {

    public static final int LONGEST_NAME = 120;

    private String name;
    private String description;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    /** Whose group it is. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "search_version")
    private long searchVersion = 1;

    protected WorkingGroup() {}

    public WorkingGroup(
            String name,
            String description,
            Visibility visibility,
            Organisation organisation,
            Instant now) {
        this.name = name;
        this.description = description;
        this.visibility = visibility;
        this.organisation = organisation;
        this.createdAt = now;
    }

    public void describe(String newName, String newDescription) {
        name = newName;
        description = newDescription;
        searchVersion++;
    }

    /** Changes who sees it. What is in it must be given its new audience by the caller. */
    public void show(Visibility newVisibility) {
        visibility = newVisibility;
        searchVersion++;
    }

    /** Who sees that the group exists. */
    public Set<String> listedFor() {
        return audience(visibility != Visibility.SECRET);
    }

    /** Who reads what is in the group. */
    public Set<String> readBy() {
        return audience(visibility == Visibility.OPEN);
    }

    public boolean listedFor(Viewer viewer) {
        return viewer.isAny(listedFor());
    }

    private Set<String> audience(boolean everyone) {
        Set<String> principals = new TreeSet<>();
        if (everyone) {
            principals.add(Principals.ALL);
        }
        principals.add(Principals.group(getId()));
        return principals;
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.GROUP, getId());
    }

    @Override
    public long getSearchVersion() {
        return searchVersion;
    }

    public String getName() {
        return name;
    }

    public String getDescription() {
        return description;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
