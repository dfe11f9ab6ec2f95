package org.passerelle.people;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.passerelle.common.Along;
import org.passerelle.common.NotFoundException;
import org.passerelle.common.Repository;

/**
 * Everyone in the directory. Every question answers persons with their present post, organisation
 * and unit, so that showing them asks nothing more.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Persons extends Repository<Person> {

    private static final String WITH_POST =
            "SELECT p FROM Person p LEFT JOIN p.current a LEFT JOIN a.organisation o ";

    private static final String NAMED_LIKE =
            "(p.givenName LIKE :start OR p.familyName LIKE :start OR p.handle LIKE :start"
                    + " OR CONCAT(p.givenName, ' ', p.familyName) LIKE :start"
                    + " OR CONCAT(p.familyName, ' ', p.givenName) LIKE :start)";

    public Persons() {
        super(Person.class);
    }

    public Optional<Person> findByHandle(String handle) {
        return persons(WITH_POST + "WHERE p.handle = :handle")
                .setParameter("handle", handle)
                .getResultStream()
                .findFirst();
    }

    /** One person with her post; {@link NotFoundException} when there is none. */
    public Person getWithPost(long id) {
        return persons(WITH_POST + "WHERE p.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public List<Person> withHandles(Collection<String> handles) {
        return handles.isEmpty()
                ? List.of()
                : persons(WITH_POST + "WHERE p.handle IN :handles")
                        .setParameter("handles", handles)
                        .getResultList();
    }

    public List<Person> withIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : Along.inBatches(persons(WITH_POST + "WHERE p.id IN :ids"), "p.expertise")
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /**
     * Those whose given or family name begins so, in the alphabet's order; accents do not count.
     */
    public List<Person> namedLike(String beginning, int howMany) {
        return listed(beginning, null, 0, howMany);
    }

    /**
     * A page of the directory.
     *
     * @param beginning only those whose name begins so; empty for all
     * @param organisationId only this organisation; {@code null} for all
     */
    public List<Person> listed(String beginning, Long organisationId, int from, int howMany) {
        TypedQuery<Person> query =
                persons(
                        WITH_POST
                                + "WHERE "
                                + listedConditions(beginning, organisationId)
                                + " ORDER BY p.familyName, p.givenName, p.id");
        return Along.inBatches(filter(query, beginning, organisationId), "p.expertise")
                .setFirstResult(from)
                .setMaxResults(howMany)
                .getResultList();
    }

    /** How many people the directory lists so. */
    public long countListed(String beginning, Long organisationId) {
        TypedQuery<Long> query =
                em.createQuery(
                        "SELECT COUNT(p) FROM Person p LEFT JOIN p.current a LEFT JOIN a.organisation o WHERE "
                                + listedConditions(beginning, organisationId),
                        Long.class);
        return filter(query, beginning, organisationId).getSingleResult();
    }

    /**
     * These persons by their handles, with all their posts and all they say of themselves, to
     * change many at once.
     */
    public Map<String, Person> wholeByHandle(Collection<String> handles) {
        return handles.isEmpty()
                ? Map.of()
                : Along.inBatches(
                                persons(WITH_POST + "WHERE p.handle IN :handles"),
                                "p.assignments",
                                "p.expertise")
                        .setParameter("handles", handles)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(Person::getHandle, Function.identity()));
    }

    /** The handles of everyone, past and present. */
    public Set<String> handles() {
        return em.createQuery("SELECT p.handle FROM Person p", String.class)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** All the posts of a person, the last one first. */
    public List<Assignment> postsOf(Person person) {
        return em.createQuery(
                        "SELECT a FROM Assignment a JOIN FETCH a.organisation LEFT JOIN FETCH a.unit"
                                + " WHERE a.person = :person ORDER BY a.since DESC, a.id DESC",
                        Assignment.class)
                .setParameter("person", person)
                .getResultList();
    }

    private static String listedConditions(String beginning, Long organisationId) {
        return "p.current IS NOT NULL"
                + (organisationId == null ? "" : " AND o.id = :organisation")
                + (beginning.isBlank() ? "" : " AND " + NAMED_LIKE);
    }

    private static <T> TypedQuery<T> filter(
            TypedQuery<T> query, String beginning, Long organisationId) {
        if (organisationId != null) {
            query.setParameter("organisation", organisationId);
        }
        if (!beginning.isBlank()) {
            query.setParameter("start", escaped(beginning) + "%");
        }
        return query;
    }

    private TypedQuery<Person> persons(String jpql) {
        return Along.with(
                em.createQuery(jpql, Person.class), "p.current.organisation", "p.current.unit");
    }

    private static String escaped(String typed) {
        return typed.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
