package org.passerelle.content;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import org.passerelle.common.Along;
import org.passerelle.common.Repository;

/** What is said under contents. Whoever may read the content may read its comments. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Comments extends Repository<Comment> {

    public Comments() {
        super(Comment.class);
    }

    /** In the order in which they were written, with their authors. */
    public List<Comment> of(Content content, int howMany) {
        return Along.with(
                        em.createQuery(
                                "SELECT c FROM Comment c WHERE c.content = :content AND c.removedAt IS NULL"
                                        + " ORDER BY c.createdAt, c.id",
                                Comment.class),
                        "c.author.current.organisation")
                .setParameter("content", content)
                .setMaxResults(howMany)
                .getResultList();
    }

    /** The numbers of those who have said something about this content. */
    public List<Long> authorsOf(Content content) {
        return em.createQuery(
                        "SELECT DISTINCT c.author.id FROM Comment c WHERE c.content = :content AND c.removedAt IS NULL",
                        Long.class)
                .setParameter("content", content)
                .getResultList();
    }
}
