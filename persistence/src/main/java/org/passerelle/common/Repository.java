package org.passerelle.common;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/**
 * What the collections of the house have in common. They take part in the transaction of a service
 * and refuse to work without one, so that a page cannot go past the services.
 */
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public abstract class Repository<T> {

    @PersistenceContext(unitName = "passerelle")
    protected EntityManager em;

    private final Class<T> type;

    protected Repository(Class<T> type) {
        this.type = type;
    }

    public T add(T thing) {
        em.persist(thing);
        return thing;
    }

    public Optional<T> find(long id) {
        return Optional.ofNullable(em.find(type, id));
    }

    /** The one with this number, whoever asks; {@link NotFoundException} when there is none. */
    public T get(long id) {
        return find(id).orElseThrow(NotFoundException::new);
    }

    /** A stand-in for a row known to exist, to point at it without reading it. */
    public T reference(long id) {
        return em.getReference(type, id);
    }

    public void remove(T thing) {
        em.remove(thing);
    }

    /** Writes now what the transaction has changed so far, so that its new numbers are known. */
    public void flush() {
        em.flush();
    }

    /**
     * Writes what has changed so far and forgets all that was read, so that a long piece of work
     * keeps no more than its present part in memory. What was read before is no longer followed.
     */
    public void flushAndForget() {
        em.flush();
        em.clear();
    }
}
