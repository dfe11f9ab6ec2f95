package org.passerelle.alerts;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.passerelle.common.Along;
import org.passerelle.common.InstantConverter;
import org.passerelle.common.Repository;
import org.passerelle.content.Content;
import org.passerelle.groups.Viewer;
import org.passerelle.people.Person;

/**
 * What people are told. An alert about something its recipient may no longer read or know of is
 * neither shown nor counted: rights may be withdrawn after it was raised.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Alerts extends Repository<Alert> {

    // Numbers, not relations: EclipseLink makes an inner join of a relation that a subquery uses,
    // and alerts
    // about groups would be gone.
    private static final String STILL_READABLE =
            " a.recipient.id = :recipient AND (EXISTS (SELECT r.id FROM Content r JOIN r.audience p"
                    + " WHERE r.id = a.contentId AND p IN :principals"
                    + " AND r.state = org.passerelle.content.Content.State.PUBLISHED)"
                    + " OR a.contentId IS NULL AND a.groupId IS NULL"
                    + " OR EXISTS (SELECT g.id FROM WorkingGroup g WHERE g.id = a.groupId"
                    + " AND g.visibility <> org.passerelle.groups.Visibility.SECRET)"
                    + " OR EXISTS (SELECT m.id FROM Membership m WHERE m.group.id = a.groupId"
                    + " AND m.person.id = :recipient))";

    public Alerts() {
        super(Alert.class);
    }

    /** Newest first, with all that is needed to show them. */
    public List<Alert> of(Viewer viewer, int from, int howMany) {
        return Along.with(
                        em.createQuery(
                                "SELECT a FROM Alert a WHERE"
                                        + STILL_READABLE
                                        + " ORDER BY a.raisedAt DESC, a.id DESC",
                                Alert.class),
                        "a.actor.current.organisation",
                        "a.content.home",
                        "a.group")
                .setParameter("recipient", viewer.personId())
                .setParameter("principals", viewer.principals())
                .setFirstResult(from)
                .setMaxResults(howMany)
                .getResultList();
    }

    /** How many wait to be read, by the group of what they are about; 0 stands for no group. */
    public Map<Long, Integer> countUnread(Viewer viewer) {
        return em.createQuery(
                        "SELECT COALESCE(h.id, 0), COUNT(a) FROM Alert a LEFT JOIN a.content c LEFT JOIN c.home h"
                                + " WHERE a.readAt IS NULL AND"
                                + STILL_READABLE
                                + " GROUP BY h.id",
                        Object[].class)
                .setParameter("recipient", viewer.personId())
                .setParameter("principals", viewer.principals())
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                row -> ((Number) row[0]).longValue(),
                                row -> ((Number) row[1]).intValue()));
    }

    /** Whether a person was told this of the house and has not read it yet. */
    public boolean waits(Person recipient, Alert.Reason reason) {
        return em.createQuery(
                                "SELECT COUNT(a) FROM Alert a WHERE a.recipient = :recipient"
                                        + " AND a.reason = :reason AND a.readAt IS NULL",
                                Long.class)
                        .setParameter("recipient", recipient)
                        .setParameter("reason", reason)
                        .getSingleResult()
                > 0;
    }

    /**
     * Whether a person was told since then that something came to a folder, and has not read it.
     */
    public boolean toldOfPlace(Person recipient, Long folderId, Long groupId, Instant since) {
        return !em.createNativeQuery(
                        "SELECT 1 FROM alert a JOIN content c ON c.id = a.content_id"
                                + " WHERE a.recipient_id = ?1 AND a.reason = 'DEPOSITED'"
                                + " AND a.read_at IS NULL AND a.raised_at > ?2"
                                + " AND c.folder_id <=> ?3 AND c.home_id <=> ?4")
                .setParameter(1, recipient.getId())
                .setParameter(2, new InstantConverter().convertToDatabaseColumn(since))
                .setParameter(3, folderId)
                .setParameter(4, groupId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Marks as read all that waits, or only what is about one content ({@code null} for all). */
    public int markRead(long recipientId, Content about, Instant now) {
        var query =
                em.createQuery(
                                "UPDATE Alert a SET a.readAt = :now WHERE a.recipient.id = :recipient AND a.readAt IS NULL"
                                        + (about == null ? "" : " AND a.content = :content"))
                        .setParameter("now", now)
                        .setParameter("recipient", recipientId);
        if (about != null) {
            query.setParameter("content", about);
        }
        return query.executeUpdate();
    }
}
