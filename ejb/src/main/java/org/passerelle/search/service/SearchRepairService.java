package org.passerelle.search.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.passerelle.common.Outbox;
import org.passerelle.common.OutboxEntry.Topic;
import org.passerelle.common.Subject;

/**
 * Asks for things to be indexed again. It changes nothing but the index, and may be done at any
 * time.
 */
@Stateless
public class SearchRepairService {

    @Inject Outbox outbox;

    /**
     * Has everything indexed again, in an index of its own, while people go on searching this one.
     */
    public void rebuild() {
        if (!outbox.holds(Topic.INDEX, SearchRebuilding.EVERYTHING)) {
            outbox.put(Topic.INDEX, SearchRebuilding.EVERYTHING);
        }
    }

    /** Has the index compared with the database, and what differs mended. */
    public void compare() {
        if (!outbox.holds(Topic.INDEX, SearchReconciliation.COMPARISON)) {
            outbox.put(Topic.INDEX, SearchReconciliation.COMPARISON);
        }
    }

    /** Has one thing indexed again. */
    public void index(Subject subject) {
        outbox.put(Topic.INDEX, subject);
    }
}
