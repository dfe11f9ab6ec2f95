package org.passerelle.documents.library;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.passerelle.common.InstantConverter;
import org.passerelle.documents.Document;

/** Who wants to hear of what is put into a folder, or into the library of a group. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PlaceFollowings {

    @PersistenceContext(unitName = "passerelle")
    EntityManager em;

    public void follow(Spot spot, long personId, Instant now) {
        em.createNativeQuery(
                        "INSERT IGNORE INTO place_follow (person_id, folder_id, group_id, since)"
                                + " VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, personId)
                .setParameter(2, spot.folderId())
                .setParameter(3, spot.folder() == null ? spot.place().groupId() : null)
                .setParameter(4, new InstantConverter().convertToDatabaseColumn(now))
                .executeUpdate();
    }

    public void unfollow(Spot spot, long personId) {
        em.createNativeQuery("DELETE FROM place_follow WHERE person_id = ?1 AND " + is(spot))
                .setParameter(1, personId)
                .executeUpdate();
    }

    public boolean isFollowing(Spot spot, long personId) {
        return !em.createNativeQuery(
                        "SELECT 1 FROM place_follow WHERE person_id = ?1 AND " + is(spot))
                .setParameter(1, personId)
                .getResultList()
                .isEmpty();
    }

    /** Those who follow the folder of a document, one above it, or the library of its group. */
    public List<Long> followersOf(Document document) {
        List<Long> folders = new ArrayList<>();
        if (document.getFolderId() != null) {
            folders.add(document.getFolderId());
            folders.addAll(em.find(Folder.class, document.getFolderId()).above());
        }
        Long group = document.place().groupId();
        if (folders.isEmpty() && group == null) {
            return List.of();
        }
        List<?> persons =
                em.createNativeQuery(
                                "SELECT DISTINCT person_id FROM place_follow WHERE group_id = "
                                        + (group == null ? 0 : group)
                                        + (folders.isEmpty()
                                                ? ""
                                                : " OR folder_id IN ("
                                                        + LibraryDocuments.numbers(folders)
                                                        + ")"))
                        .getResultList();
        return persons.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private static String is(Spot spot) {
        return spot.folder() == null
                ? "group_id = " + spot.place().groupId()
                : "folder_id = " + spot.folderId();
    }
}
