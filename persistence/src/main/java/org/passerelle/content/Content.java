package org.passerelle.content;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Inheritance;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.passerelle.common.Identified;
import org.passerelle.common.Indexed;
import org.passerelle.common.Subject;
import org.passerelle.groups.Principals;
import org.passerelle.groups.Viewer;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.people.Person;

/**
 * Something that people write or put here for others: a wiki page, a document, a discussion. It has
 * an author, a home (a group, or the commons of the whole public service) and an audience. The
 * audience is the one rule of who may read; everything that shows content asks it.
 *
 * <p>All kinds share one table, so that a list of mixed contents is one query.
 */
@Entity
@Table(name = "content")
@Inheritance
@DiscriminatorColumn(name = "kind")
public abstract class Content extends Identified implements Indexed {

    public static final int LONGEST_TITLE = 200;

    /** Where a content stands in its life. */
    public enum State {
        PUBLISHED,
        REMOVED
    }

    private String title;
    private String language;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person author;

    /** The group it belongs to; {@code null} for the commons. */
    @ManyToOne(fetch = FetchType.LAZY)
    private WorkingGroup home;

    @Enumerated(EnumType.STRING)
    private State state = State.PUBLISHED;

    @ElementCollection
    @CollectionTable(name = "content_audience", joinColumns = @JoinColumn(name = "content_id"))
    @Column(name = "principal")
    private Set<String> audience = new HashSet<>();

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changed_by_id")
    private Person changedBy;

    /** When it last changed or was last talked about. */
    @Column(name = "active_at")
    private Instant activeAt;

    @Column(name = "comment_count")
    private int commentCount;

    @Column(name = "search_version")
    private long searchVersion = 1;

    protected Content() {}

    protected Content(
            String title, String language, WorkingGroup home, Person author, Instant now) {
        this.title = title;
        this.language = language;
        this.home = home;
        this.author = author;
        this.createdAt = now;
        changed(author, now);
        followHome();
    }

    /**
     * Gives the audience of its home: everyone in the commons, in a group those who read the group.
     */
    public final void followHome() {
        Set<String> readers = home == null ? Set.of(Principals.ALL) : home.readBy();
        if (!audience.equals(readers)) {
            audience.retainAll(readers);
            audience.addAll(readers);
            searchVersion++;
        }
    }

    /** Whether this viewer may read it: the only rule there is. */
    public boolean readableBy(Viewer viewer) {
        return state == State.PUBLISHED && viewer.isAny(audience);
    }

    /** Whether this viewer may change it; each kind says its own rule on top of being readable. */
    public abstract boolean editableBy(Viewer viewer);

    /** Its author may remove it, and so may those who coordinate its group. */
    public boolean removableBy(Viewer viewer) {
        return (isAuthor(viewer) || home != null && viewer.coordinates(home)) && readableBy(viewer);
    }

    public void remove(Person by, Instant now) {
        state = State.REMOVED;
        changed(by, now);
    }

    /** Tells the search that something it shows has changed. */
    public void touch() {
        searchVersion++;
    }

    protected final void changed(Person by, Instant now) {
        changedBy = by;
        changedAt = now;
        activeAt = now;
        touch();
    }

    protected final void retitle(String newTitle, String newLanguage) {
        title = newTitle;
        language = newLanguage;
    }

    protected final boolean isAuthor(Viewer viewer) {
        return author.getId() == viewer.personId();
    }

    /** The kind of thing this is. */
    public abstract Subject.Kind kind();

    @Override
    public Subject subject() {
        return new Subject(kind(), getId());
    }

    @Override
    public long getSearchVersion() {
        return searchVersion;
    }

    public String getTitle() {
        return title;
    }

    public String getLanguage() {
        return language;
    }

    public Person getAuthor() {
        return author;
    }

    public WorkingGroup getHome() {
        return home;
    }

    public State getState() {
        return state;
    }

    public boolean isPublished() {
        return state == State.PUBLISHED;
    }

    public Set<String> getAudience() {
        return Set.copyOf(audience);
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public Instant getActiveAt() {
        return activeAt;
    }

    public Person getChangedBy() {
        return changedBy;
    }

    public int getCommentCount() {
        return commentCount;
    }

    /** The kind's name in lower case, as addresses, bundles and styles spell it. */
    public String getKindName() {
        return kind().name().toLowerCase();
    }
}
