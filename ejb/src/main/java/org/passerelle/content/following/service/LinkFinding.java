package org.passerelle.content.following.service;

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
import java.util.List;
import org.passerelle.common.OutboxEntry.Topic;
import org.passerelle.common.service.Deliveries;
import org.passerelle.common.service.Delivery;
import org.passerelle.common.service.DeliveryService;
import org.passerelle.common.service.Task;

/** Looks, in the background, for links in what was written before links were noted. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LinkFinding {

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int AT_ONCE = 50;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService executor;

    @Inject Deliveries deliveries;
    @Inject DeliveryService outbox;
    @Inject LinkNotingService links;

    private Delivery delivery;

    @PostConstruct
    void start() {
        delivery = deliveries.begin(Topic.LINKS, executor, 1, this::round);
    }

    private boolean round() {
        List<Task> tasks = outbox.claim(Topic.LINKS, LEASE, AT_ONCE);
        for (Task task : tasks) {
            try {
                links.noteAll(task.subject().id());
                outbox.done(List.of(task));
            } catch (RuntimeException e) {
                outbox.failed(task, e.toString());
            }
        }
        return tasks.size() == AT_ONCE;
    }

    @PreDestroy
    void stop() {
        delivery.stop();
    }
}
