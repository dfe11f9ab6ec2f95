package org.passerelle.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.common.InstantConverter;

/** What administrators changed of how much things count in the order of results. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class TunedWeights {

    @PersistenceContext(unitName = "passerelle")
    EntityManager em;

    /** The amounts that are not as usual, by name. */
    public Map<String, Double> all() {
        Map<String, Double> all = new HashMap<>();
        List<?> rows =
                em.createNativeQuery("SELECT name, amount FROM search_weight").getResultList();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> all.put((String) row[0], ((Number) row[1]).doubleValue()));
        return all;
    }

    /** Keeps these instead of those before. */
    public void keep(Map<String, Double> amounts, long personId, Instant now) {
        em.createNativeQuery("DELETE FROM search_weight").executeUpdate();
        LocalDateTime moment = new InstantConverter().convertToDatabaseColumn(now);
        amounts.forEach(
                (name, amount) ->
                        em.createNativeQuery(
                                        "INSERT INTO search_weight (name, amount, changed_by, changed_at)"
                                                + " VALUES (?1, ?2, ?3, ?4)")
                                .setParameter(1, name)
                                .setParameter(2, amount)
                                .setParameter(3, personId)
                                .setParameter(4, moment)
                                .executeUpdate());
    }
}
