package org.passerelle.content;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** The words of all comments on each of these contents, in the order they were written. */
    public Map<Long, List<String>> wordsOn(Collection<Long> contentIds) {
        return contentIds.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "SELECT c.content.id, c.text FROM Comment c WHERE c.content.id IN :ids"
                                        + " AND c.removedAt IS NULL ORDER BY c.createdAt, c.id",
                                Object[].class)
                        .setParameter("ids", contentIds)
                        .getResultStream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> (Long) row[0],
                                        Collectors.mapping(
                                                row -> (String) row[1], Collectors.toList())));
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
