package org.passerelle.documents.library;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.passerelle.common.Along;
import org.passerelle.content.Place;
import org.passerelle.documents.Document;
import org.passerelle.documents.DocumentTraces;

/** What lies in the trash of each library, and how it leaves for good. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Trash {

    @PersistenceContext(unitName = "passerelle")
    EntityManager em;

    @Inject DocumentTraces traces;

    /**
     * The documents that went there by themselves, the last first.
     *
     * @param removedBy only what this person removed; null for all
     */
    public List<Document> documents(Place place, Long removedBy, int from, int howMany) {
        return page(
                Along.with(
                                query("Document", Document.class, place, removedBy),
                                "d.removedBy",
                                "d.home")
                        .setHint("eclipselink.join-fetch", "d.current.file"),
                from,
                howMany);
    }

    /** The folders that went there by themselves, the last first. */
    public List<Folder> folders(Place place, Long removedBy, int from, int howMany) {
        return page(
                Along.with(
                        query("Folder", Folder.class, place, removedBy), "d.removedBy", "d.parent"),
                from,
                howMany);
    }

    private <T> TypedQuery<T> query(String entity, Class<T> type, Place place, Long removedBy) {
        String where =
                (place.group() == null ? "d.home IS NULL" : "d.home.id = :home")
                        + (place.isPersonal()
                                ? " AND d.ownerId = :owner"
                                : " AND d.ownerId IS NULL")
                        + (removedBy == null ? "" : " AND d.removedBy.id = :by");
        TypedQuery<T> query =
                em.createQuery(
                        "SELECT d FROM "
                                + entity
                                + " d WHERE d.removedAt IS NOT NULL AND d.removedWithId IS NULL AND"
                                + " "
                                + where
                                + " ORDER BY d.removedAt DESC, d.id DESC",
                        type);
        if (place.group() != null) {
            query.setParameter("home", place.groupId());
        }
        if (place.isPersonal()) {
            query.setParameter("owner", place.ownerId());
        }
        if (removedBy != null) {
            query.setParameter("by", removedBy);
        }
        return query;
    }

    /** A document in the trash, whether it went there by itself or with its folder. */
    public Optional<Document> findDocument(long id) {
        return Optional.ofNullable(em.find(Document.class, id))
                .filter(document -> !document.isPublished());
    }

    public Optional<Folder> findFolder(long id) {
        return Optional.ofNullable(em.find(Folder.class, id)).filter(Folder::isRemoved);
    }

    /** The documents that went there with this folder. */
    public List<Document> removedWith(Folder folder, int howMany) {
        return em.createQuery(
                        "SELECT d FROM Document d WHERE d.removedWithId = :folder ORDER BY d.id",
                        Document.class)
                .setParameter("folder", folder.getId())
                .setMaxResults(howMany)
                .getResultList();
    }

    /** What has lain there since before that moment, the oldest first. */
    public List<Document> documentsSince(Instant moment, long afterId, int howMany) {
        return em.createQuery(
                        "SELECT d FROM Document d WHERE d.removedAt < :moment AND d.id > :after AND"
                                + " d.state = org.passerelle.content.Content.State.REMOVED ORDER BY"
                                + " d.id",
                        Document.class)
                .setParameter("moment", moment)
                .setParameter("after", afterId)
                .setMaxResults(howMany)
                .getResultList();
    }

    /** Takes a document away for good, its versions, comments and shares with it. */
    public void purge(Document document) {
        traces.erase(document.getId());
    }

    /** Takes a folder away for good that holds no document any more, with the folders in it. */
    public void purgeFolder(Folder folder) {
        em.createQuery(
                        "SELECT f FROM Folder f WHERE f.removedWithId = :folder ORDER BY f.path"
                                + " DESC",
                        Folder.class)
                .setParameter("folder", folder.getId())
                .getResultList()
                .forEach(this::remove);
        remove(folder);
    }

    private void remove(Folder folder) {
        em.createNativeQuery("DELETE FROM document_link WHERE folder_id = ?1")
                .setParameter(1, folder.getId())
                .executeUpdate();
        em.createNativeQuery("UPDATE content SET folder_id = NULL WHERE folder_id = ?1")
                .setParameter(1, folder.getId())
                .executeUpdate();
        em.createNativeQuery("UPDATE folder SET parent_id = NULL, path = '' WHERE parent_id = ?1")
                .setParameter(1, folder.getId())
                .executeUpdate();
        em.remove(folder);
        em.flush();
    }

    /**
     * Takes the empty folders of the trash away, the deepest first.
     *
     * @return how many went
     */
    public int purgeEmptyFolders(Instant removedBefore) {
        int gone = 0;
        int now;
        do {
            List<Folder> empty =
                    em.createQuery(
                                    "SELECT f FROM Folder f WHERE f.removedAt < :moment AND NOT"
                                            + " EXISTS (SELECT d.id FROM Document d WHERE d.folderId ="
                                            + " f.id) AND NOT EXISTS (SELECT g.id FROM Folder g WHERE"
                                            + " g.parentId = f.id) AND NOT EXISTS (SELECT l.id FROM"
                                            + " DocumentLink l WHERE l.folder.id = f.id)",
                                    Folder.class)
                            .setParameter("moment", removedBefore)
                            .setMaxResults(500)
                            .getResultList();
            empty.forEach(em::remove);
            em.flush();
            now = empty.size();
            gone += now;
        } while (now > 0);
        return gone;
    }

    private static <T> List<T> page(TypedQuery<T> query, int from, int howMany) {
        return query.setFirstResult(from).setMaxResults(howMany).getResultList();
    }
}
