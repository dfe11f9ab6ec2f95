package org.passerelle.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    /** How many things there are, of all kinds. */
    public long count() {
        return ((Number)
                        em.createNativeQuery(
                                        "SELECT (SELECT COUNT(*) FROM person) + (SELECT COUNT(*) FROM working_group)"
                                                + " + (SELECT COUNT(*) FROM content)")
                                .getSingleResult())
                .longValue();
    }

    /** Who may read each of these contents, as the database has it now; published ones only. */
    public Map<Long, Set<String>> audiences(Collection<Long> contentIds) {
        Map<Long, Set<String>> audiences = new HashMap<>();
        if (!contentIds.isEmpty()) {
            em.createQuery(
                            "SELECT c.id, a FROM Content c JOIN c.audience a WHERE c.id IN :ids AND c.state ="
                                    + " org.passerelle.content.Content.State.PUBLISHED",
                            Object[].class)
                    .setParameter("ids", contentIds)
                    .getResultStream()
                    .forEach(
                            row ->
                                    audiences
                                            .computeIfAbsent((Long) row[0], id -> new TreeSet<>())
                                            .add((String) row[1]));
        }
        return audiences;
    }

    /** Where each of these documents stands, by its number; those without a life are absent. */
    public Map<Long, DocumentLife> lives(Collection<Long> documentIds) {
        Map<Long, DocumentLife> lives = new HashMap<>();
        if (documentIds.isEmpty()) {
            return lives;
        }
        String ids = documentIds.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<?> rows =
                em.createNativeQuery(
                                "SELECT c.id, s.valid_from, s.valid_until, EXISTS (SELECT 1 FROM official_record r"
                                        + " WHERE r.document_id = c.id AND r.undone_at IS NULL) AS official"
                                        + " FROM content c LEFT JOIN document_sheet s ON s.document_id = c.id"
                                        + " WHERE c.id IN ("
                                        + ids
                                        + ") HAVING official OR s.valid_from IS NOT NULL"
                                        + " OR s.valid_until IS NOT NULL")
                        .getResultList();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(
                        row ->
                                lives.put(
                                        ((Number) row[0]).longValue(),
                                        new DocumentLife(
                                                ((Number) row[3]).intValue() > 0,
                                                day(row[1]),
                                                day(row[2]))));
        return lives;
    }

    private static LocalDate day(Object value) {
        return value == null ? null : LocalDate.parse(value.toString());
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
