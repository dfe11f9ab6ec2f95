package org.passerelle.content.sharing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.passerelle.common.Along;
import org.passerelle.common.Repository;
import org.passerelle.content.Content;

/** The links that have been handed out. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ShareLinks extends Repository<ShareLink> {

    public ShareLinks() {
        super(ShareLink.class);
    }

    /** The link with this secret, if it still leads somewhere. */
    public Optional<ShareLink> findOpen(String tokenHash, Instant now) {
        return Along.with(
                        em.createQuery(
                                "SELECT l FROM ShareLink l WHERE l.tokenHash = :hash",
                                ShareLink.class),
                        "l.content",
                        "l.madeBy.current.organisation")
                .setParameter("hash", tokenHash)
                .getResultStream()
                .filter(link -> link.isOpen(now))
                .filter(link -> link.getContent().isPublished())
                .findFirst();
    }

    /** Those that are open, the newest first. */
    public List<ShareLink> openOf(Content content, Instant now) {
        return em.createQuery(
                        "SELECT l FROM ShareLink l LEFT JOIN FETCH l.madeBy WHERE l.content = :content"
                                + " AND l.revokedAt IS NULL AND l.endsAt > :now ORDER BY l.madeAt DESC",
                        ShareLink.class)
                .setParameter("content", content)
                .setParameter("now", now)
                .getResultList();
    }
}
