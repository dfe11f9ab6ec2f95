package org.passerelle.documents.upload;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.passerelle.common.NotFoundException;
import org.passerelle.common.Repository;

/** What is on its way in, and what has just come. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Uploads extends Repository<Upload> {

    public Uploads() {
        super(Upload.class);
    }

    public Optional<Upload> findAttempt(long personId, String attempt) {
        return em.createQuery(
                        "SELECT u FROM Upload u WHERE u.personId = :person AND u.attempt = :attempt",
                        Upload.class)
                .setParameter("person", personId)
                .setParameter("attempt", attempt)
                .getResultStream()
                .findFirst();
    }

    /** An upload of this person; anybody else's does not exist. */
    public Upload getOwn(long id, long personId) {
        return find(id).filter(upload -> upload.isOf(personId)).orElseThrow(NotFoundException::new);
    }

    /** The same, and whoever else asks for it waits until this transaction ends. */
    public Upload lockOwn(long id, long personId) {
        Upload upload = getOwn(id, personId);
        em.lock(upload, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(upload);
        return upload;
    }

    /** How many files this person has begun to send and not finished. */
    public long countGoingOn(long personId) {
        return em.createQuery(
                        "SELECT COUNT(u) FROM Upload u"
                                + " WHERE u.personId = :person AND u.doneAt IS NULL",
                        Long.class)
                .setParameter("person", personId)
                .getSingleResult();
    }

    /** Those of which nothing has been heard since then, the oldest first. */
    public List<Upload> silentSince(Instant moment, int howMany) {
        return em.createQuery(
                        "SELECT u FROM Upload u WHERE u.activeAt < :moment ORDER BY u.activeAt",
                        Upload.class)
                .setParameter("moment", moment)
                .setMaxResults(howMany)
                .getResultList();
    }
}
