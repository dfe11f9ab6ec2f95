package org.passerelle.people;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Optional;
import org.passerelle.common.Repository;

/** The parts of the organisations. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Units extends Repository<Unit> {

    public Units() {
        super(Unit.class);
    }

    public Optional<Unit> findNamed(Organisation organisation, String name) {
        return em.createQuery(
                        "SELECT u FROM Unit u WHERE u.organisation = :organisation AND u.name = :name",
                        Unit.class)
                .setParameter("organisation", organisation)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    public List<Unit> of(Organisation organisation) {
        return em.createQuery(
                        "SELECT u FROM Unit u WHERE u.organisation = :organisation AND u.until IS NULL ORDER BY u.name",
                        Unit.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }
}
