package org.passerelle.search.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.passerelle.common.service.Delivery;

/**
 * Asks saved searches again, and has their owners told of what is new. Each node does; a search is
 * lent to one of them at a time, and what was told is written with the alert, so that a node that
 * dies half-way neither forgets nor repeats. While the engine is away everything waits.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SavedSearchTelling {

    private static final int AT_ONCE = 50;

    /** What was written is found a moment later, and clocks differ: a little is asked for twice. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService executor;

    @Inject SearchIndex index;
    @Inject SavedSearchNewsService news;

    private Delivery delivery;

    @PostConstruct
    void start() {
        delivery = new Delivery(executor, 1, this::round);
        delivery.start();
    }

    private boolean round() {
        Instant now = Instant.now();
        List<DueSearch> due = news.due(now, AT_ONCE);
        try {
            Instant newest = due.isEmpty() ? null : index.newest();
            for (DueSearch search : due) {
                Instant from = search.lookedUpTo().minus(OVERLAP);
                boolean nothing = newest == null || !newest.isAfter(from);
                news.tell(search.id(), nothing ? News.NONE : index.news(search, from), now);
            }
        } catch (SearchUnavailableException away) {
            return false; // What was lent comes back by itself.
        }
        return due.size() == AT_ONCE;
    }

    @PreDestroy
    void stop() {
        delivery.stop();
    }
}
