package org.passerelle.people;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
            "SELECT p FROM Person p LEFT JOIN FETCH p.current a LEFT JOIN FETCH a.organisation o"
                    + " LEFT JOIN FETCH a.unit ";

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
                : persons(WITH_POST + "WHERE p.id IN :ids")
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /**
     * Those whose given or family name begins so, in the alphabet's order; accents do not count.
     */
    public List<Person> namedLike(String beginning, int howMany) {
        return persons(
                        WITH_POST
                                + "WHERE p.current IS NOT NULL AND (p.givenName LIKE :start OR p.familyName LIKE :start"
                                + " OR CONCAT(p.givenName, ' ', p.familyName) LIKE :start OR p.handle LIKE :start)"
                                + " ORDER BY p.familyName, p.givenName, p.id")
                .setParameter("start", escaped(beginning) + "%")
                .setMaxResults(howMany)
                .getResultList();
    }

    /**
     * A page of the directory.
     *
     * @param organisationId only this organisation, or {@code null} for all
     */
    public List<Person> listed(Long organisationId, int from, int howMany) {
        TypedQuery<Person> query =
                persons(
                        WITH_POST
                                + "WHERE p.current IS NOT NULL "
                                + (organisationId == null ? "" : "AND o.id = :organisation ")
                                + "ORDER BY p.familyName, p.givenName, p.id");
        if (organisationId != null) {
            query.setParameter("organisation", organisationId);
        }
        return query.setFirstResult(from).setMaxResults(howMany).getResultList();
    }

    /** How many people the directory lists, in one organisation or in all ({@code null}). */
    public long countListed(Long organisationId) {
        TypedQuery<Long> query =
                em.createQuery(
                        "SELECT COUNT(p) FROM Person p WHERE p.current IS NOT NULL"
                                + (organisationId == null
                                        ? ""
                                        : " AND p.current.organisation.id = :organisation"),
                        Long.class);
        if (organisationId != null) {
            query.setParameter("organisation", organisationId);
        }
        return query.getSingleResult();
    }

    private TypedQuery<Person> persons(String jpql) {
        return em.createQuery(jpql, Person.class);
    }

    private static String escaped(String typed) {
        return typed.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
