package org.passerelle.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import org.passerelle.common.Along;
import org.passerelle.common.Subject;
import org.passerelle.content.Content;

/** Everything that can be found, by number: the way through it when the index is made anew. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Findables {

    @PersistenceContext(unitName = "passerelle")
    EntityManager em;

    /** The next ones of a kind, in the order of their numbers. */
    public List<Subject> after(Subject.Kind kind, long id, int howMany) {
        return em.createQuery(
                        "SELECT e.id FROM " + entity(kind) + " e WHERE e.id > :id ORDER BY e.id",
                        Long.class)
                .setParameter("id", id)
                .setMaxResults(howMany)
                .getResultStream()
                .map(found -> new Subject(kind, found))
                .toList();
    }

    /**
     * These contents with everything that the index says of them, in as many statements as one
     * needs; those in the trash too, which the index must forget.
     */
    public List<Content> contents(Subject.Kind kind, Collection<Long> ids) {
        TypedQuery<Content> query =
                em.createQuery(
                        "SELECT c FROM " + entity(kind) + " c WHERE c.id IN :ids", Content.class);
        Along.with(query, "c.author.current.organisation", "c.home", newest(kind));
        return Along.inBatches(query, "c.audience", "c.tags", "c.shares")
                .setParameter("ids", ids)
                .getResultList();
    }

    private static String newest(Subject.Kind kind) {
        return switch (kind) {
            case DOCUMENT -> "c.current.file";
            case PAGE -> "c.current";
            default -> "c.opening";
        };
    }

    /** The same, with the versions that the index should have. */
    public List<FindableVersion> versionsAfter(Subject.Kind kind, long id, int howMany) {
        return em.createQuery(
                        "SELECT e.id, e.searchVersion FROM "
                                + entity(kind)
                                + " e WHERE e.id > :id ORDER BY e.id",
                        Object[].class)
                .setParameter("id", id)
                .setMaxResults(howMany)
                .getResultStream()
                .map(
                        row ->
                                new FindableVersion(
                                        new Subject(kind, (Long) row[0]),
                                        ((Number) row[1]).longValue()))
                .toList();
    }

    private static String entity(Subject.Kind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case GROUP -> "WorkingGroup";
            case DOCUMENT -> "Document";
            case PAGE -> "WikiPage";
            case DISCUSSION -> "Discussion";
            case ORGANISATION, ACCOUNT, FOLDER, SYSTEM ->
                    throw new IllegalArgumentException(kind + " is not searched for");
        };
    }
}
