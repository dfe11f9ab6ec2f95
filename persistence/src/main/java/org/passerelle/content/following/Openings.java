package org.passerelle.content.following;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.TreeMap;

/** How often contents were opened: totals, never by whom. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Openings {

    @PersistenceContext(unitName = "passerelle")
    EntityManager em;

    /** In the order of their numbers, so that two nodes never wait for each other in a ring. */
    public void add(Map<Long, Long> times) {
        new TreeMap<>(times)
                .forEach(
                        (content, more) ->
                                em.createNativeQuery(
                                                "INSERT INTO content_opened (content_id, times) VALUES (?1, ?2)"
                                                        + " ON DUPLICATE KEY UPDATE times = times + ?2")
                                        .setParameter(1, content)
                                        .setParameter(2, more)
                                        .executeUpdate());
    }
}
