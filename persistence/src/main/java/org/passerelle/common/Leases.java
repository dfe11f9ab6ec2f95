package org.passerelle.common;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;

/** Who among the nodes does a periodic work at present: a row for each, that runs out by itself. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Leases {

    @PersistenceContext(unitName = "passerelle")
    EntityManager em;

    /**
     * Whether this process has the work from now on: because nobody else does, because it has it
     * already, or because an earlier process of its node had it.
     *
     * @param node without spaces
     */
    public boolean take(String name, String node, String process, Duration howLong) {
        String owner = node + " " + process;
        InstantConverter moments = new InstantConverter();
        Instant now = Instant.now();
        em.createNativeQuery(
                        "INSERT INTO lease (name, owner, leased_until) VALUES (?1, ?2, ?3)"
                                + " ON DUPLICATE KEY UPDATE"
                                + " owner = IF(leased_until < ?4 OR SUBSTRING_INDEX(owner, ' ', 1) = ?5,"
                                + " ?2, owner),"
                                + " leased_until = IF(owner = ?2, ?3, leased_until)")
                .setParameter(1, name)
                .setParameter(2, owner)
                .setParameter(3, moments.convertToDatabaseColumn(now.plus(howLong)))
                .setParameter(4, moments.convertToDatabaseColumn(now))
                .setParameter(5, node)
                .executeUpdate();
        return owner.equals(
                em.createNativeQuery("SELECT owner FROM lease WHERE name = ?1")
                        .setParameter(1, name)
                        .getSingleResult());
    }
}
