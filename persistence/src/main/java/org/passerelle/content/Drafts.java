package org.passerelle.content;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Optional;
import org.passerelle.common.Repository;

/** What people are still writing. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Drafts extends Repository<Draft> {

    public Drafts() {
        super(Draft.class);
    }

    public Optional<Draft> find(long personId, String topic) {
        return em.createQuery(
                        "SELECT d FROM Draft d WHERE d.person.id = :person AND d.topic = :topic",
                        Draft.class)
                .setParameter("person", personId)
                .setParameter("topic", topic)
                .getResultStream()
                .findFirst();
    }

    public List<Draft> of(long personId) {
        return em.createQuery(
                        "SELECT d FROM Draft d WHERE d.person.id = :person ORDER BY d.keptAt DESC",
                        Draft.class)
                .setParameter("person", personId)
                .setMaxResults(50)
                .getResultList();
    }

    public void discard(long personId, String topic) {
        em.createQuery("DELETE FROM Draft d WHERE d.person.id = :person AND d.topic = :topic")
                .setParameter("person", personId)
                .setParameter("topic", topic)
                .executeUpdate();
    }
}
