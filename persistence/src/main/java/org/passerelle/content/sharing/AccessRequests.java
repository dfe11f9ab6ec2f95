package org.passerelle.content.sharing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.passerelle.common.Along;
import org.passerelle.common.InstantConverter;
import org.passerelle.common.Repository;

/** Those who ask to see something. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AccessRequests extends Repository<AccessRequest> {

    private static final Duration HOUR = Duration.ofHours(1);

    public AccessRequests() {
        super(AccessRequest.class);
    }

    /** How often this person has asked within the hour, this time included. */
    public int tally(long personId, Instant now) {
        InstantConverter converter = new InstantConverter();
        em.createNativeQuery(
                        "INSERT INTO access_tally (person_id, since, asked) VALUES (?1, ?2, 1)"
                                + " ON DUPLICATE KEY UPDATE asked = IF(since < ?3, 1, asked + 1),"
                                + " since = IF(since < ?3, ?2, since)")
                .setParameter(1, personId)
                .setParameter(2, converter.convertToDatabaseColumn(now))
                .setParameter(3, converter.convertToDatabaseColumn(now.minus(HOUR)))
                .executeUpdate();
        return ((Number)
                        em.createNativeQuery("SELECT asked FROM access_tally WHERE person_id = ?1")
                                .setParameter(1, personId)
                                .getSingleResult())
                .intValue();
    }

    /** Those nobody has been told of yet, locked for this transaction; another skips them. */
    @SuppressWarnings("unchecked")
    public List<AccessRequest> takeUnheard(int howMany) {
        return em.createNativeQuery(
                        "SELECT * FROM access_request WHERE heard_at IS NULL ORDER BY id LIMIT ?1"
                                + " FOR UPDATE SKIP LOCKED",
                        AccessRequest.class)
                .setParameter(1, howMany)
                .getResultList();
    }

    /** Those who wait for an answer about a content, the first first. */
    public List<AccessRequest> of(long contentId) {
        return Along.with(
                        em.createQuery(
                                "SELECT r FROM AccessRequest r WHERE r.contentId = :content"
                                        + " AND r.heardAt IS NOT NULL ORDER BY r.askedAt",
                                AccessRequest.class),
                        "r.person.current.organisation")
                .setParameter("content", contentId)
                .getResultList();
    }

    public int count(long contentId) {
        return em.createQuery(
                        "SELECT COUNT(r) FROM AccessRequest r WHERE r.contentId = :content"
                                + " AND r.heardAt IS NOT NULL",
                        Long.class)
                .setParameter("content", contentId)
                .getSingleResult()
                .intValue();
    }

    /** Whether she waits for an answer already; asking twice tells nobody twice. */
    public boolean waits(long contentId, long personId) {
        return em.createQuery(
                                "SELECT COUNT(r) FROM AccessRequest r WHERE r.contentId = :content"
                                        + " AND r.person.id = :person AND r.heardAt IS NOT NULL",
                                Long.class)
                        .setParameter("content", contentId)
                        .setParameter("person", personId)
                        .getSingleResult()
                > 0;
    }
}
