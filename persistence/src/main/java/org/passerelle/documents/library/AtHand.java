package org.passerelle.documents.library;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.passerelle.common.InstantConverter;
import org.passerelle.groups.Viewer;

/**
 * What a person keeps at hand: what she starred, what she opened last, what others share with her.
 * Only numbers are answered; what she may still read of it is asked elsewhere.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AtHand {

    @PersistenceContext(unitName = "passerelle")
    EntityManager em;

    public void star(long personId, long contentId, Instant now) {
        em.createNativeQuery(
                        "INSERT IGNORE INTO star (person_id, content_id, starred_at) VALUES (?1, ?2, ?3)")
                .setParameter(1, personId)
                .setParameter(2, contentId)
                .setParameter(3, at(now))
                .executeUpdate();
    }

    public void unstar(long personId, long contentId) {
        em.createNativeQuery("DELETE FROM star WHERE person_id = ?1 AND content_id = ?2")
                .setParameter(1, personId)
                .setParameter(2, contentId)
                .executeUpdate();
    }

    /** Of these contents, those she starred. */
    public Set<Long> starredAmong(long personId, Collection<Long> contentIds) {
        return contentIds.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        LibraryDocuments.ids(
                                em.createNativeQuery(
                                                "SELECT content_id FROM star WHERE person_id = ?1"
                                                        + " AND content_id IN ("
                                                        + LibraryDocuments.numbers(contentIds)
                                                        + ")")
                                        .setParameter(1, personId)));
    }

    /** What she starred, the newest star first. */
    public List<Long> starred(long personId, int from, int howMany) {
        return page(
                em.createNativeQuery(
                                "SELECT content_id FROM star WHERE person_id = ?1"
                                        + " ORDER BY starred_at DESC, content_id DESC")
                        .setParameter(1, personId),
                from,
                howMany);
    }

    public void opened(long personId, long contentId, Instant now) {
        em.createNativeQuery(
                        "INSERT INTO opening (person_id, content_id, opened_at) VALUES (?1, ?2, ?3)"
                                + " ON DUPLICATE KEY UPDATE opened_at = ?3")
                .setParameter(1, personId)
                .setParameter(2, contentId)
                .setParameter(3, at(now))
                .executeUpdate();
    }

    /** What she opened last. */
    public List<Long> opened(long personId, int from, int howMany) {
        return page(
                em.createNativeQuery(
                                "SELECT content_id FROM opening WHERE person_id = ?1"
                                        + " ORDER BY opened_at DESC, content_id DESC")
                        .setParameter(1, personId),
                from,
                howMany);
    }

    /** Forgets all she ever opened. */
    public void forgetOpenings(long personId) {
        em.createNativeQuery("DELETE FROM opening WHERE person_id = ?1")
                .setParameter(1, personId)
                .executeUpdate();
    }

    public int forgetOpeningsBefore(Instant moment) {
        return em.createNativeQuery("DELETE FROM opening WHERE opened_at < ?1")
                .setParameter(1, at(moment))
                .executeUpdate();
    }

    /**
     * The documents that others share with her, with her groups or her organisation, the newest
     * share first.
     */
    public List<Long> sharedWith(Viewer viewer, int from, int howMany) {
        List<String> principals = List.copyOf(viewer.principals());
        StringBuilder places = new StringBuilder();
        for (int i = 0; i < principals.size(); i++) {
            places.append(i == 0 ? "?" : ", ?").append(i + 3);
        }
        Query query =
                em.createNativeQuery(
                                "SELECT s.content_id FROM content_share s"
                                        + " JOIN content c ON c.id = s.content_id"
                                        + " WHERE s.principal IN ("
                                        + places
                                        + ") AND s.shared_by_id <> ?1"
                                        + " AND (s.ends_at IS NULL OR s.ends_at > ?2)"
                                        + " AND c.kind = 'DOCUMENT' AND c.state = 'PUBLISHED'"
                                        + " GROUP BY s.content_id"
                                        + " ORDER BY MAX(s.shared_at) DESC, s.content_id DESC")
                        .setParameter(1, viewer.personId())
                        .setParameter(2, at(Instant.now()));
        for (int i = 0; i < principals.size(); i++) {
            query.setParameter(i + 3, principals.get(i));
        }
        return page(query, from, howMany);
    }

    private static List<Long> page(Query query, int from, int howMany) {
        return LibraryDocuments.ids(query.setFirstResult(from).setMaxResults(howMany));
    }

    private static LocalDateTime at(Instant moment) {
        return new InstantConverter().convertToDatabaseColumn(moment);
    }
}
