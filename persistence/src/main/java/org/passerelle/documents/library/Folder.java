package org.passerelle.documents.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.passerelle.content.Place;
import org.passerelle.content.Placed;
import org.passerelle.people.Person;

/**
 * A folder of a library. It hides nothing: whoever reads the library sees its folders. In the
 * commons, the folders at the top are the themes.
 */
@Entity
@Table(name = "folder")
public class Folder extends Placed {

    public static final int LONGEST_NAME = 120;

    /** Folders in folders, at most so many. */
    public static final int DEEPEST = 20;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    private Folder parent;

    /** The same, to ask for without joining: a join would leave out the folders at the top. */
    @Column(name = "parent_id", insertable = false, updatable = false)
    private Long parentId;

    /** The numbers of the folders above it, from the top, each followed by a slash. */
    private String path;

    @Column(name = "created_at")
    private Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "created_by_id")
    private Person createdBy;

    protected Folder() {}

    /**
     * @param parent null for the top of the library
     */
    public Folder(String name, Place place, Folder parent, Person by, Instant now) {
        this.name = name;
        this.createdBy = by;
        this.createdAt = now;
        put(place, parent);
    }

    public void rename(String newName) {
        name = newName;
    }

    /** Lies elsewhere; what is in it must be moved by the caller. */
    public final void put(Place place, Folder newParent) {
        putAt(place);
        parent = newParent;
        path = newParent == null ? "" : newParent.pathWithin();
    }

    /** The numbers of the folders it lies in, from the top. */
    public List<Long> above() {
        return Stream.of(path.split("/"))
                .filter(number -> !number.isEmpty())
                .map(Long::valueOf)
                .toList();
    }

    /** Whether it is this folder or lies in it, at any depth. */
    public boolean isWithin(Folder other) {
        return equals(other) || path.startsWith(other.pathWithin());
    }

    /** How many folders it lies in. */
    public int depth() {
        return (int) path.chars().filter(c -> c == '/').count();
    }

    /** The path of what lies in it. */
    public String pathWithin() {
        return path + getId() + "/";
    }

    /**
     * Goes to the trash.
     *
     * @param with the folder that goes there and holds it; null when it goes by itself
     */
    public void remove(Long with, Person by, Instant now) {
        goToTrash(with, by, now);
    }

    public void restore() {
        comeBack();
    }

    public String getName() {
        return name;
    }

    public Folder getParent() {
        return parent;
    }

    public String getPath() {
        return path;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Person getCreatedBy() {
        return createdBy;
    }

    public boolean isRemoved() {
        return getRemovedAt() != null;
    }
}
