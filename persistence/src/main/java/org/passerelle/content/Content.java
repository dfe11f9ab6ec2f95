package org.passerelle.content;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.passerelle.common.Identified;
import org.passerelle.common.Indexed;
import org.passerelle.common.Subject;
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

    public static final int LONGEST_TAG = 60;

    /** Where a content stands in its life; what is removed lies in the trash of its place. */
    public enum State {
        PUBLISHED,
        REMOVED
    }

    private String title;
    private String language;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person author;

    /** The group it belongs to; {@code null} in the commons and in a personal space. */
    @ManyToOne(fetch = FetchType.LAZY)
    private WorkingGroup home;

    /** In whose personal space it lies; {@code null} elsewhere. */
    @Column(name = "owner_id")
    private Long ownerId;

    @Enumerated(EnumType.STRING)
    private State state = State.PUBLISHED;

    @ElementCollection
    @CollectionTable(name = "content_audience", joinColumns = @JoinColumn(name = "content_id"))
    @Column(name = "principal")
    private Set<String> audience = new HashSet<>();

    @OneToMany(mappedBy = "content", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<Share> shares = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "content_tag", joinColumns = @JoinColumn(name = "content_id"))
    @Column(name = "tag")
    private Set<String> tags = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private Sensitivity sensitivity = Sensitivity.INTERNAL;

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

    @Column(name = "removed_at")
    private Instant removedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "removed_by_id")
    private Person removedBy;

    /** The folder with which it went to the trash; {@code null} when it went alone. */
    @Column(name = "removed_with_id")
    private Long removedWithId;

    @Column(name = "search_version")
    private long searchVersion = 1;

    protected Content() {}

    protected Content(String title, String language, Place place, Person author, Instant now) {
        this.title = title;
        this.language = language;
        this.home = place.group();
        this.ownerId = place.ownerId();
        this.author = author;
        this.createdAt = now;
        changed(author, now);
        follow(now);
    }

    /**
     * Gives the audience of its place and of its shares that have not ended. Called by whatever
     * changes one of them, and when a share ends.
     */
    public final void follow(Instant now) {
        Set<String> readers = new TreeSet<>(place().readers());
        shares.stream()
                .filter(share -> share.isActive(now))
                .map(Share::getPrincipal)
                .forEach(readers::add);
        if (!audience.equals(readers)) {
            audience.retainAll(readers);
            audience.addAll(readers);
            searchVersion++;
        }
    }

    /** Where it lies. */
    public final Place place() {
        return new Place(home, ownerId);
    }

    /** Lays it elsewhere: those who read there read it, and those with whom it is shared. */
    protected final void layAt(Place place, Instant now) {
        home = place.group();
        ownerId = place.ownerId();
        follow(now);
        touch();
    }

    /**
     * Shows it to someone more, or renews what was agreed before.
     *
     * @param until null to last until it is taken back
     */
    public Share share(
            String principal, Share.Grant grants, Instant until, Person by, Instant now) {
        Share share = findShare(principal).orElse(null);
        if (share == null) {
            share = new Share(this, principal, grants, until, by, now);
            shares.add(share);
        } else {
            share.renew(grants, until, by, now);
        }
        follow(now);
        return share;
    }

    /** Takes a share back; from now on they read it only if they read where it lies. */
    public void unshare(String principal, Instant now) {
        findShare(principal).ifPresent(shares::remove);
        follow(now);
    }

    /** Forgets the shares that have ended, and no longer shows it to those who had only these. */
    public void endShares(Instant now) {
        shares.removeIf(share -> !share.isActive(now));
        follow(now);
    }

    public Optional<Share> findShare(String principal) {
        return shares.stream().filter(share -> share.getPrincipal().equals(principal)).findFirst();
    }

    /** Whether it is shared with this viewer so that she may change it. */
    protected final boolean sharedToEdit(Viewer viewer) {
        Instant now = Instant.now();
        return shares.stream()
                .anyMatch(
                        share ->
                                share.getGrants() == Share.Grant.EDIT
                                        && share.isActive(now)
                                        && viewer.isAny(List.of(share.getPrincipal())));
    }

    /** Whether this viewer may read it: the only rule there is. */
    public boolean readableBy(Viewer viewer) {
        return state == State.PUBLISHED && viewer.isAny(audience);
    }

    /** Whether this viewer may change it; each kind says its own rule on top of being readable. */
    public abstract boolean editableBy(Viewer viewer);

    /**
     * Who may show it to others: its author, those who keep order where it lies, and those who
     * belong there and may change it. Whoever only had it shared with her does not pass it on.
     */
    public boolean shareableBy(Viewer viewer) {
        boolean belongs = !place().isCommons() && place().welcomes(viewer);
        return readableBy(viewer)
                && (isAuthor(viewer) || place().keptBy(viewer) || belongs && editableBy(viewer));
    }

    /** Whether this viewer decides how far it goes: its author and those who keep its place. */
    public boolean keptBy(Viewer viewer) {
        return isAuthor(viewer) || place().keptBy(viewer);
    }

    /** What people wrote in it, as markup or as plain text; links are looked for there. */
    public String writtenText() {
        return "";
    }

    /** Its author may remove it, and so may those who keep order where it lies. */
    public boolean removableBy(Viewer viewer) {
        return (isAuthor(viewer) || place().keptBy(viewer)) && readableBy(viewer);
    }

    public void remove(Person by, Instant now) {
        removeWith(null, by, now);
    }

    /**
     * Goes to the trash.
     *
     * @param folderId the folder that goes there with all that is in it; null when it goes alone
     */
    protected final void removeWith(Long folderId, Person by, Instant now) {
        state = State.REMOVED;
        removedAt = now;
        removedBy = by;
        removedWithId = folderId;
        touch();
    }

    /** Comes back from the trash, as it was. */
    public void restore() {
        state = State.PUBLISHED;
        removedAt = null;
        removedBy = null;
        removedWithId = null;
        touch();
    }

    /** Gives it these words to be found by, in place of those it had. */
    public void tag(Collection<String> words) {
        tags.clear();
        tags.addAll(words);
        touch();
    }

    public void handleAs(Sensitivity newSensitivity) {
        sensitivity = newSensitivity;
        touch();
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

    /** In whose personal space it lies; null elsewhere. */
    public Long getOwnerId() {
        return ownerId;
    }

    public Set<Share> getShares() {
        return Set.copyOf(shares);
    }

    /** In alphabetical order. */
    public Set<String> getTags() {
        return new TreeSet<>(tags);
    }

    public Sensitivity getSensitivity() {
        return sensitivity;
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
