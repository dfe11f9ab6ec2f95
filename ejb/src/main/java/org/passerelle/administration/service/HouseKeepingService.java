package org.passerelle.administration.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.passerelle.common.Activity;
import org.passerelle.common.Outbox;
import org.passerelle.common.OutboxEntry;
import org.passerelle.common.OutboxEntry.Topic;
import org.passerelle.documents.Document;
import org.passerelle.documents.Documents;
import org.passerelle.documents.StoredFile.Extraction;
import org.passerelle.groups.service.CurrentPerson;
import org.passerelle.people.identity.Account;
import org.passerelle.search.service.SearchRepairService;

/**
 * Shows an administrator what waits, what was given up and what could not be read, and does it
 * again. For anyone else none of this exists. Titles are those that she may read herself.
 */
@Stateless
public class HouseKeepingService {

    private static final int SHOWN = 50;

    @Inject Outbox outbox;
    @Inject Documents documents;
    @Inject SearchRepairService repairs;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /**
     * What waits under one topic.
     *
     * @param since when the oldest of it was left; null when nothing waits
     */
    public record Queue(Topic topic, long waiting, Instant since) {}

    /** The state of the work that is done later. */
    public record Overview(
            List<Queue> queues,
            long parkedCount,
            List<OutboxEntry> parked,
            Map<Extraction, Long> files,
            List<Document> unread) {}

    public Overview overview() {
        me.mustHave(Account.Duty.ADMINISTRATION);
        return new Overview(
                List.of(queue(Topic.INDEX), queue(Topic.EXTRACT)),
                outbox.countParked(),
                outbox.parked(SHOWN),
                documents.countByExtraction(),
                documents.unread(me.viewer(), SHOWN));
    }

    /** Tries again what had been given up. */
    public void retry(long entryId) {
        me.mustHave(Account.Duty.ADMINISTRATION);
        OutboxEntry entry = outbox.get(entryId);
        entry.retry(Instant.now());
        activities.fire(new OutboxRetried(me.id(), entry.getSubject()));
    }

    /** Has everything indexed again; people go on searching meanwhile. */
    public void reindex() {
        me.mustHave(Account.Duty.ADMINISTRATION);
        repairs.rebuild();
        activities.fire(new ReindexAsked(me.id()));
    }

    private Queue queue(Topic topic) {
        return new Queue(
                topic, outbox.countWaiting(topic), outbox.waitingSince(topic).orElse(null));
    }
}
