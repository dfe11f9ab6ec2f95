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
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.passerelle.common.Subject;
import org.passerelle.groups.Viewer;
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
public abstract class Content extends Shared {

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

    @Enumerated(EnumType.STRING)
    private State state = State.PUBLISHED;

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

    protected Content() {}

    protected Content(String title, String language, Place place, Person author, Instant now) {
        putAt(place);
        this.title = title;
        this.language = language;
        this.author = author;
        this.createdAt = now;
        changed(author, now);
        follow(now);
    }

    /**
     * Shows it to someone more, or renews what was agreed before.
     *
     * @param until null to last until it is taken back
     */
    public Share share(
            String principal, Share.Grant grants, Instant until, Person by, Instant now) {
        Share share = findShare(principal).orElseGet(() -> add(new Share(this, principal)));
        share.renew(grants, until, by, now);
        follow(now);
        return share;
    }

    /** Whether this viewer may read it: the only rule there is. */
    public boolean readableBy(Viewer viewer) {
        return state == State.PUBLISHED && isShownTo(viewer);
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
        goToTrash(folderId, by, now);
        touch();
    }

    /** Comes back from the trash, as it was. */
    public void restore() {
        state = State.PUBLISHED;
        comeBack();
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

    public String getTitle() {
        return title;
    }

    public String getLanguage() {
        return language;
    }

    public Person getAuthor() {
        return author;
    }

    /** In alphabetical order. */
    public Set<String> getTags() {
        return new TreeSet<>(tags);
    }

    public Sensitivity getSensitivity() {
        return sensitivity;
    }

    public State getState() {
        return state;
    }

    public boolean isPublished() {
        return state == State.PUBLISHED;
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
