package org.passerelle.people;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    public List<Unit> withIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT u FROM Unit u WHERE u.id IN :ids", Unit.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The number of every unit by its name, by the number of its organisation. */
    public Map<Long, Map<String, Long>> numbers() {
        Map<Long, Map<String, Long>> numbers = new HashMap<>();
        em.createQuery("SELECT u.organisation.id, u.name, u.id FROM Unit u", Object[].class)
                .getResultStream()
                .forEach(
                        row ->
                                numbers.computeIfAbsent((Long) row[0], id -> new HashMap<>())
                                        .put((String) row[1], (Long) row[2]));
        return numbers;
    }
}
