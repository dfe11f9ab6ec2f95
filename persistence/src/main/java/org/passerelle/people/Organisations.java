package org.passerelle.people;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.passerelle.common.Repository;

/** The ministries and bodies, past and present. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Organisations extends Repository<Organisation> {

    public Organisations() {
        super(Organisation.class);
    }

    public Optional<Organisation> findByAcronym(String acronym) {
        return em.createQuery(
                        "SELECT o FROM Organisation o WHERE o.acronym = :acronym",
                        Organisation.class)
                .setParameter("acronym", acronym)
                .getResultStream()
                .findFirst();
    }

    /** Those that exist today, by name. */
    public List<Organisation> current() {
        return em.createQuery(
                        "SELECT o FROM Organisation o WHERE o.until IS NULL ORDER BY o.name",
                        Organisation.class)
                .getResultList();
    }

    /** All, with the names they bore: what old acronyms are resolved with. */
    public List<Organisation> all() {
        return em.createQuery(
                        "SELECT DISTINCT o FROM Organisation o LEFT JOIN FETCH o.formerNames ORDER BY o.name",
                        Organisation.class)
                .getResultList();
    }

    public List<Organisation> withIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT o FROM Organisation o WHERE o.id IN :ids",
                                Organisation.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
