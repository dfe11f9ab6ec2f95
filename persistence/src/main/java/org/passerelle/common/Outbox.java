package org.passerelle.common;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The work that waits. Several nodes take from it at once without ever taking the same entry. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Outbox extends Repository<OutboxEntry> {

    static final String DUE =
            """
            SELECT * FROM outbox_entry
             WHERE topic = ?1 AND parked_at IS NULL AND due_at <= ?2
               AND (leased_until IS NULL OR leased_until < ?2)
             ORDER BY due_at, id LIMIT ?3 FOR UPDATE SKIP LOCKED
            """;

    @Inject Event<OutboxEntry> entries;

    public Outbox() {
        super(OutboxEntry.class);
    }

    /**
     * Leaves work to do once this transaction is over. Those who do it observe the entry after the
     * success of the transaction, so that they need not wait for their next look.
     */
    public void put(OutboxEntry.Topic topic, Subject subject) {
        entries.fire(add(new OutboxEntry(topic, subject, Instant.now())));
    }

    /** Takes the oldest due entries for one worker; others skip the rows locked here. */
    @SuppressWarnings("unchecked")
    public List<OutboxEntry> claim(
            OutboxEntry.Topic topic, String worker, Duration lease, int howMany) {
        Instant now = Instant.now();
        List<OutboxEntry> due =
                em.createNativeQuery(DUE, OutboxEntry.class)
                        .setParameter(1, topic.name())
                        .setParameter(2, new InstantConverter().convertToDatabaseColumn(now))
                        .setParameter(3, howMany)
                        .getResultList();
        if (!due.isEmpty()) {
            em.createNativeQuery(
                            "UPDATE outbox_entry FORCE INDEX (PRIMARY) SET leased_by = ?1,"
                                    + " leased_until = ?2, version = version + 1 WHERE id IN "
                                    + among(due.stream().map(OutboxEntry::getId).toList()))
                    .setParameter(1, worker)
                    .setParameter(
                            2, new InstantConverter().convertToDatabaseColumn(now.plus(lease)))
                    .executeUpdate();
        }
        return due;
    }

    /**
     * Forgets work that is done; what somebody else has done and forgotten meanwhile is no loss.
     */
    public void remove(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            em.createNativeQuery(
                            "DELETE e FROM outbox_entry e FORCE INDEX (PRIMARY) WHERE e.id IN "
                                    + among(ids))
                    .executeUpdate();
        }
    }

    /**
     * The rows are reached by their numbers, always. Left to choose, the database reads the whole
     * of a small table, and then waits for whoever is adding to it in a long transaction.
     */
    private static String among(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }

    public List<OutboxEntry> parked(int howMany) {
        return em.createQuery(
                        "SELECT e FROM OutboxEntry e WHERE e.parkedAt IS NOT NULL ORDER BY e.parkedAt DESC",
                        OutboxEntry.class)
                .setMaxResults(howMany)
                .getResultList();
    }

    /** What was given up about one thing. */
    public List<OutboxEntry> parkedOf(Subject subject) {
        return em.createQuery(
                        "SELECT e FROM OutboxEntry e WHERE e.parkedAt IS NOT NULL AND e.kind = :kind"
                                + " AND e.subjectId = :id",
                        OutboxEntry.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .getResultList();
    }

    public long countWaiting(OutboxEntry.Topic topic) {
        return em.createQuery(
                        "SELECT COUNT(e) FROM OutboxEntry e WHERE e.topic = :topic AND e.parkedAt IS NULL",
                        Long.class)
                .setParameter("topic", topic)
                .getSingleResult();
    }

    /** Whether the same work waits already, or is being done. */
    public boolean holds(OutboxEntry.Topic topic, Subject subject) {
        return em.createQuery(
                                "SELECT COUNT(e) FROM OutboxEntry e WHERE e.topic = :topic AND e.kind = :kind"
                                        + " AND e.subjectId = :id AND e.parkedAt IS NULL",
                                Long.class)
                        .setParameter("topic", topic)
                        .setParameter("kind", subject.kind())
                        .setParameter("id", subject.id())
                        .getSingleResult()
                > 0;
    }

    public long countParked() {
        return em.createQuery(
                        "SELECT COUNT(e) FROM OutboxEntry e WHERE e.parkedAt IS NOT NULL",
                        Long.class)
                .getSingleResult();
    }

    /**
     * When the entry that has waited longest was put, if any waits: the delay of what is done
     * later.
     */
    public Optional<Instant> waitingSince(OutboxEntry.Topic topic) {
        return em.createQuery(
                        "SELECT e FROM OutboxEntry e WHERE e.topic = :topic AND e.parkedAt IS NULL ORDER BY e.createdAt",
                        OutboxEntry.class)
                .setParameter("topic", topic)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(OutboxEntry::getCreatedAt);
    }
}
