package org.passerelle.content.publication;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Optional;
import org.passerelle.common.Repository;
import org.passerelle.content.Content;

/** What was seen before or after something was published, and what was decided. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Cautions extends Repository<KeptNumbers> {

    public Cautions() {
        super(KeptNumbers.class);
    }

    public void warn(NumberWarning warning) {
        em.merge(warning);
    }

    public Optional<NumberWarning> findWarning(long contentId) {
        return Optional.ofNullable(em.find(NumberWarning.class, contentId));
    }

    /** Decided, one way or the other. */
    public void settle(Content content) {
        findWarning(content.getId()).ifPresent(em::remove);
    }

    /** Whether somebody said why the numbers in it are published. */
    public boolean isKept(long contentId) {
        return em.createQuery(
                                "SELECT COUNT(k) FROM KeptNumbers k WHERE k.contentId = :content",
                                Long.class)
                        .setParameter("content", contentId)
                        .getSingleResult()
                > 0;
    }

    /** Whether this person has ever shown something to everyone. */
    public boolean hasPublishedToAll(long personId) {
        return em.createQuery(
                                "SELECT COUNT(c) FROM Content c JOIN c.audience p"
                                        + " WHERE c.author.id = :author AND p = 'all'",
                                Long.class)
                        .setParameter("author", personId)
                        .getSingleResult()
                > 0;
    }
}
