package org.passerelle.content;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Of these, those that were not taken back, with their authors. */
    public List<Comment> standingAmong(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : Along.with(
                                em.createQuery(
                                        "SELECT c FROM Comment c WHERE c.id IN :ids AND c.removedAt IS NULL",
                                        Comment.class),
                                "c.author.current.organisation")
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /**
     * The words of all comments on each of these contents, by their numbers, in the order they were
     * written.
     */
    public Map<Long, Map<Long, String>> wordsOn(Collection<Long> contentIds) {
        Map<Long, Map<Long, String>> words = new HashMap<>();
        if (!contentIds.isEmpty()) {
            em.createQuery(
                            "SELECT c.content.id, c.id, c.text FROM Comment c WHERE c.content.id IN :ids"
                                    + " AND c.removedAt IS NULL ORDER BY c.createdAt, c.id",
                            Object[].class)
                    .setParameter("ids", contentIds)
                    .getResultStream()
                    .forEach(
                            row ->
                                    words.computeIfAbsent(
                                                    (Long) row[0], id -> new LinkedHashMap<>())
                                            .put((Long) row[1], (String) row[2]));
        }
        return words;
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
