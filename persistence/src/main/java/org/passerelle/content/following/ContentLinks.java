package org.passerelle.content.following;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.passerelle.content.Content;

/** Which content leads to which other. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ContentLinks {

    /** The place of the links in the text of a content itself, not in a comment under it. */
    public static final long OWN_TEXT = 0;

    private static final int SOURCES = 200;

    @PersistenceContext(unitName = "passerelle")
    EntityManager em;

    /** These are the links there now; those to nothing are left out. */
    public void replace(Content source, long commentId, Collection<Long> targets) {
        em.flush();
        em.createNativeQuery("DELETE FROM content_link WHERE source_id = ?1 AND comment_id = ?2")
                .setParameter(1, source.getId())
                .setParameter(2, commentId)
                .executeUpdate();
        for (Long target : targets) {
            em.createNativeQuery(
                            "INSERT INTO content_link (source_id, comment_id, target_id)"
                                    + " SELECT ?1, ?2, c.id FROM content c WHERE c.id = ?3 AND c.id <> ?1")
                    .setParameter(1, source.getId())
                    .setParameter(2, commentId)
                    .setParameter(3, target)
                    .executeUpdate();
        }
    }

    /** Forgets the links of comments that were taken back. */
    public void forgetRemovedComments(Content source) {
        em.flush();
        em.createNativeQuery(
                        "DELETE l FROM content_link l JOIN comment m ON m.id = l.comment_id"
                                + " WHERE l.source_id = ?1 AND m.removed_at IS NOT NULL")
                .setParameter(1, source.getId())
                .executeUpdate();
    }

    /** The contents that lead to this one, whoever may read them. */
    public List<Long> sourcesOf(long targetId) {
        List<?> ids =
                em.createNativeQuery(
                                "SELECT DISTINCT source_id FROM content_link WHERE target_id = ?1 LIMIT ?2")
                        .setParameter(1, targetId)
                        .setParameter(2, SOURCES)
                        .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
