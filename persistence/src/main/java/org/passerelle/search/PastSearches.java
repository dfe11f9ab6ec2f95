package org.passerelle.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** What each person asked, for herself alone. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PastSearches {

    /** Older ones are forgotten by themselves. */
    private static final int KEPT = 50;

    @PersistenceContext(unitName = "passerelle")
    EntityManager em;

    /** Asked again, it is the newest again; accents and capitals do not make it another. */
    public void remember(long personId, String words, Instant now) {
        em.createNativeQuery(
                        "INSERT INTO past_search (person_id, words, asked_at) VALUES (?1, ?2, ?3)"
                                + " ON DUPLICATE KEY UPDATE words = VALUES(words), asked_at = VALUES(asked_at)")
                .setParameter(1, personId)
                .setParameter(2, words)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
        em.createNativeQuery(
                        "DELETE FROM past_search WHERE person_id = ?1 AND asked_at < (SELECT oldest FROM"
                                + " (SELECT asked_at AS oldest FROM past_search WHERE person_id = ?1"
                                + " ORDER BY asked_at DESC LIMIT 1 OFFSET "
                                + (KEPT - 1)
                                + ") AS kept)")
                .setParameter(1, personId)
                .executeUpdate();
    }

    /** The newest that hold these words; empty words hold in all. */
    public List<String> of(long personId, String words, int howMany) {
        List<?> found =
                em.createNativeQuery(
                                "SELECT words FROM past_search WHERE person_id = ?1 AND words LIKE ?2"
                                        + " ORDER BY asked_at DESC")
                        .setParameter(1, personId)
                        .setParameter(2, holding(words))
                        .setMaxResults(howMany)
                        .getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    public void forget(long personId) {
        em.createNativeQuery("DELETE FROM past_search WHERE person_id = ?1")
                .setParameter(1, personId)
                .executeUpdate();
    }

    private static String holding(String words) {
        return "%"
                + words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
                + "%";
    }
}
