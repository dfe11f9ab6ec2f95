package org.passerelle.documents.library;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import org.passerelle.common.InstantConverter;
import org.passerelle.content.Place;
import org.passerelle.groups.Viewer;
import org.passerelle.people.Person;

/**
 * What is done to a folder with all that is in it: a few statements, however much there is. Someone
 * who saves one of the documents at this very moment is told that it changed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class FolderTrees {

    /** The numbers of a folder (1) and of those in it (2: its path followed by %). */
    static final String SUBTREE = "SELECT f.id FROM folder f WHERE f.id = ?1 OR f.path LIKE ?2";

    private static final String CHANGED =
            "search_version = search_version + 1, version = version + 1";

    @PersistenceContext(unitName = "passerelle")
    EntityManager em;

    /** To the trash, with what is not there yet. */
    public void remove(Folder folder, Person by, Instant now) {
        folder.remove(null, by, now);
        of(
                        folder,
                        "UPDATE content SET state = 'REMOVED', removed_at = ?3, removed_by_id = ?4,"
                                + " removed_with_id = ?1, "
                                + CHANGED
                                + " WHERE state = 'PUBLISHED' AND folder_id IN ("
                                + SUBTREE
                                + ")")
                .setParameter(3, at(now))
                .setParameter(4, by.getId())
                .executeUpdate();
        of(
                        folder,
                        "UPDATE folder SET removed_at = ?3, removed_by_id = ?4, removed_with_id = ?1,"
                                + " version = version + 1"
                                + " WHERE removed_at IS NULL AND id <> ?1 AND path LIKE ?2")
                .setParameter(3, at(now))
                .setParameter(4, by.getId())
                .executeUpdate();
        tellTheSearch(folder);
    }

    /** Back from the trash, with what went there with it. */
    public void restore(Folder folder) {
        folder.restore();
        em.createNativeQuery(
                        "UPDATE content SET state = 'PUBLISHED', removed_at = NULL, removed_by_id = NULL,"
                                + " removed_with_id = NULL, "
                                + CHANGED
                                + " WHERE removed_with_id = ?1")
                .setParameter(1, folder.getId())
                .executeUpdate();
        em.createNativeQuery(
                        "UPDATE folder SET removed_at = NULL, removed_by_id = NULL, removed_with_id = NULL,"
                                + " version = version + 1 WHERE removed_with_id = ?1")
                .setParameter(1, folder.getId())
                .executeUpdate();
        tellTheSearch(folder);
    }

    /**
     * To another folder, perhaps of another library: what is in it follows, and is read from now on
     * by those who read there and by those with whom it is shared.
     */
    public void move(Folder folder, Spot to, Instant now) {
        Place from = folder.place();
        String before = folder.pathWithin();
        folder.put(to.place(), to.folder());
        em.flush();
        em.createNativeQuery(
                        "UPDATE folder SET path = CONCAT(?1, SUBSTRING(path, CHAR_LENGTH(?2) + 1)),"
                                + " home_id = ?3, owner_id = ?4, version = version + 1"
                                + " WHERE path LIKE CONCAT(?2, '%')")
                .setParameter(1, folder.pathWithin())
                .setParameter(2, before)
                .setParameter(3, to.place().groupId())
                .setParameter(4, to.place().ownerId())
                .executeUpdate();
        if (!from.sameAs(to.place())) {
            layAt(folder, to.place(), now);
            tellTheSearch(folder);
        }
    }

    private void layAt(Folder folder, Place place, Instant now) {
        of(
                        folder,
                        "UPDATE content SET home_id = ?3, owner_id = ?4, "
                                + CHANGED
                                + " WHERE folder_id IN ("
                                + SUBTREE
                                + ")")
                .setParameter(3, place.groupId())
                .setParameter(4, place.ownerId())
                .executeUpdate();
        of(
                        folder,
                        "UPDATE document_link SET home_id = ?3, owner_id = ?4 WHERE folder_id IN ("
                                + SUBTREE
                                + ")")
                .setParameter(3, place.groupId())
                .setParameter(4, place.ownerId())
                .executeUpdate();
        of(
                        folder,
                        "DELETE a FROM content_audience a JOIN content c ON c.id = a.content_id"
                                + " WHERE c.folder_id IN ("
                                + SUBTREE
                                + ")")
                .executeUpdate();
        for (String principal : place.readers()) {
            of(
                            folder,
                            "INSERT INTO content_audience (content_id, principal)"
                                    + " SELECT c.id, ?3 FROM content c WHERE c.folder_id IN ("
                                    + SUBTREE
                                    + ")")
                    .setParameter(3, principal)
                    .executeUpdate();
        }
        of(
                        folder,
                        "INSERT IGNORE INTO content_audience (content_id, principal)"
                                + " SELECT s.content_id, s.principal FROM content_share s"
                                + " JOIN content c ON c.id = s.content_id WHERE c.folder_id IN ("
                                + SUBTREE
                                + ") AND (s.ends_at IS NULL OR s.ends_at > ?3)")
                .setParameter(3, at(now))
                .executeUpdate();
    }

    /** How deep the deepest folder in it lies below it. */
    public int height(Folder folder) {
        Object deepest =
                em.createNativeQuery(
                                "SELECT COALESCE(MAX(CHAR_LENGTH(path)"
                                        + " - CHAR_LENGTH(REPLACE(path, '/', ''))), ?2)"
                                        + " FROM folder WHERE path LIKE ?1")
                        .setParameter(1, folder.pathWithin() + "%")
                        .setParameter(2, folder.depth())
                        .getSingleResult();
        return ((Number) deepest).intValue() - folder.depth();
    }

    public long countDocuments(Folder folder) {
        return number(
                of(
                        folder,
                        "SELECT COUNT(*) FROM content WHERE state = 'PUBLISHED' AND folder_id IN ("
                                + SUBTREE
                                + ")"));
    }

    /** How many documents and folders in it were put there by others than this person. */
    public long countOfOthers(Folder folder, Viewer viewer) {
        return number(
                of(
                                folder,
                                "SELECT (SELECT COUNT(*) FROM content WHERE state = 'PUBLISHED'"
                                        + " AND author_id <> ?3 AND folder_id IN ("
                                        + SUBTREE
                                        + ")) + (SELECT COUNT(*) FROM folder WHERE removed_at IS NULL"
                                        + " AND created_by_id <> ?3 AND path LIKE ?2)")
                        .setParameter(3, viewer.personId()));
    }

    private static long number(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }

    private Query of(Folder folder, String statement) {
        return em.createNativeQuery(statement)
                .setParameter(1, folder.getId())
                .setParameter(2, folder.pathWithin() + "%");
    }

    private void tellTheSearch(Folder folder) {
        of(
                        folder,
                        "INSERT INTO outbox_entry"
                                + " (id, version, topic, kind, subject_id, created_at, due_at)"
                                + " SELECT NEXT VALUE FOR ids, 1, 'INDEX', c.kind, c.id, ?3, ?3"
                                + " FROM content c WHERE c.folder_id IN ("
                                + SUBTREE
                                + ")")
                .setParameter(3, at(Instant.now()))
                .executeUpdate();
    }

    private static LocalDateTime at(Instant moment) {
        return new InstantConverter().convertToDatabaseColumn(moment);
    }
}
