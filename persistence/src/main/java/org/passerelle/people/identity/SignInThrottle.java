package org.passerelle.people.identity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;

/** The failed attempts to sign in, shared by all nodes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SignInThrottle {

    @PersistenceContext(unitName = "passerelle")
    EntityManager em;

    /** How long the next attempt from this source has to wait. */
    public Duration waitFor(String source, Instant now) {
        SignInFailures failures = em.find(SignInFailures.class, source);
        return failures == null ? Duration.ZERO : failures.waitAt(now);
    }

    public void failed(String source, Instant now) {
        // Two nodes may note the first failure at once: the row is made first, whoever makes it.
        em.createNativeQuery(
                        "INSERT IGNORE INTO sign_in_failures (source, failures) VALUES (?1, 0)")
                .setParameter(1, source)
                .executeUpdate();
        em.find(SignInFailures.class, source, LockModeType.PESSIMISTIC_WRITE).add(now);
    }

    public void succeeded(String source) {
        em.createQuery("DELETE FROM SignInFailures f WHERE f.source = :source")
                .setParameter("source", source)
                .executeUpdate();
    }
}
