package org.passerelle.content.following;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.passerelle.common.InstantConverter;
import org.passerelle.content.Content;

/**
 * Who follows what. A row says what somebody chose: to follow, or to hear no more of it. An author
 * who has chosen nothing follows what she wrote.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Followings {

    // Who follows: those who chose to, and the author unless she chose not to. Who is told: they
    // and those who spoke.
    private static final String FOLLOWERS =
            "(SELECT f.person_id FROM content_follow f WHERE f.content_id = ?1 AND f.following"
                    + " UNION SELECT ?2 FROM DUAL WHERE NOT EXISTS (SELECT 1 FROM content_follow n"
                    + " WHERE n.content_id = ?1 AND n.person_id = ?2 AND NOT n.following))";

    private static final String COUNTS =
            "SELECT (SELECT COUNT(*) FROM "
                    + FOLLOWERS
                    + " a WHERE a.person_id = ?3),"
                    + " (SELECT COUNT(*) FROM "
                    + FOLLOWERS
                    + " b), (SELECT COUNT(*) FROM (SELECT c.person_id FROM "
                    + FOLLOWERS
                    + " c UNION SELECT m.author_id FROM comment m WHERE m.content_id = ?1"
                    + " AND m.removed_at IS NULL) t WHERE t.person_id <> ?3 AND NOT EXISTS"
                    + " (SELECT 1 FROM content_follow q WHERE q.content_id = ?1"
                    + " AND q.person_id = t.person_id AND NOT q.following)),"
                    + " (SELECT o.times FROM content_opened o WHERE o.content_id = ?1)";

    @PersistenceContext(unitName = "passerelle")
    EntityManager em;

    public void choose(Content content, long personId, boolean following, Instant now) {
        em.createNativeQuery(
                        "INSERT INTO content_follow (content_id, person_id, following, since)"
                                + " VALUES (?1, ?2, ?3, ?4)"
                                + " ON DUPLICATE KEY UPDATE following = ?3, since = ?4")
                .setParameter(1, content.getId())
                .setParameter(2, personId)
                .setParameter(3, following ? 1 : 0)
                .setParameter(4, new InstantConverter().convertToDatabaseColumn(now))
                .executeUpdate();
    }

    /** Those who want to hear of it, its author among them unless she said no. */
    public Set<Long> followersOf(Content content) {
        Set<Long> followers = chosen(content, true);
        if (!mutedBy(content).contains(content.getAuthor().getId())) {
            followers.add(content.getAuthor().getId());
        }
        return followers;
    }

    /** Those who said that they want to hear no more of it. */
    public Set<Long> mutedBy(Content content) {
        return chosen(content, false);
    }

    /**
     * What is around a content, as numbers.
     *
     * @param following whether this person follows it
     * @param followers how many do
     * @param told how many others are told of a comment under it
     * @param opened how often it was opened
     */
    public record Counts(boolean following, int followers, int told, long opened) {}

    /** All of them in one question, since every page of a content asks. */
    public Counts counts(Content content, long personId) {
        Object[] row =
                (Object[])
                        em.createNativeQuery(COUNTS)
                                .setParameter(1, content.getId())
                                .setParameter(2, content.getAuthor().getId())
                                .setParameter(3, personId)
                                .getSingleResult();
        return new Counts(
                number(row[0]) > 0, (int) number(row[1]), (int) number(row[2]), number(row[3]));
    }

    private static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }

    private Set<Long> chosen(Content content, boolean following) {
        List<?> ids =
                em.createNativeQuery(
                                "SELECT person_id FROM content_follow WHERE content_id = ?1 AND following = ?2")
                        .setParameter(1, content.getId())
                        .setParameter(2, following ? 1 : 0)
                        .getResultList();
        Set<Long> persons = new HashSet<>();
        ids.forEach(id -> persons.add(((Number) id).longValue()));
        return persons;
    }
}
