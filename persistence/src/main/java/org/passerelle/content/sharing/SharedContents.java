package org.passerelle.content.sharing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Instant;
import java.util.List;
import org.passerelle.common.InstantConverter;
import org.passerelle.common.Repository;
import org.passerelle.content.Content;

/** Contents seen from their shares. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SharedContents extends Repository<Content> {

    public SharedContents() {
        super(Content.class);
    }

    /**
     * Contents that have a share which has ended, locked for this transaction; another node skips
     * them.
     */
    public List<Content> takeWithEndedShares(Instant now, int howMany) {
        List<?> ids =
                em.createNativeQuery(
                                "SELECT c.id FROM content c WHERE c.id IN"
                                        + " (SELECT s.content_id FROM content_share s WHERE s.ends_at <= ?1)"
                                        + " LIMIT ?2 FOR UPDATE SKIP LOCKED")
                        .setParameter(1, new InstantConverter().convertToDatabaseColumn(now))
                        .setParameter(2, howMany)
                        .getResultList();
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT c FROM Content c WHERE c.id IN :ids", Content.class)
                        .setParameter(
                                "ids", ids.stream().map(id -> ((Number) id).longValue()).toList())
                        .getResultList();
    }
}
