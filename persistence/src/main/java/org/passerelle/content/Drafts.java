package org.passerelle.content;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.passerelle.common.InstantConverter;
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

    /**
     * Keeps a draft in the place of the one before it, in one statement: a page that closes saves
     * once more while its last save may still be under way.
     */
    public void keep(
            long personId, String topic, int baseRevision, String title, String body, Instant now) {
        em.createNativeQuery(
                        "INSERT INTO draft (id, version, person_id, topic, base_revision, title, body, kept_at)"
                                + " VALUES (NEXT VALUE FOR ids, 1, ?1, ?2, ?3, ?4, ?5, ?6) ON DUPLICATE KEY UPDATE"
                                + " version = version + 1, base_revision = ?3, title = ?4, body = ?5, kept_at = ?6")
                .setParameter(1, personId)
                .setParameter(2, topic)
                .setParameter(3, baseRevision)
                .setParameter(4, title)
                .setParameter(5, body)
                .setParameter(6, new InstantConverter().convertToDatabaseColumn(now))
                .executeUpdate();
    }

    public void discard(long personId, String topic) {
        em.createQuery("DELETE FROM Draft d WHERE d.person.id = :person AND d.topic = :topic")
                .setParameter("person", personId)
                .setParameter("topic", topic)
                .executeUpdate();
    }
}
