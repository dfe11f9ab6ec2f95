package org.passerelle.common.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import org.passerelle.common.OutboxEntry;
import org.passerelle.common.OutboxEntry.Topic;

/**
 * The deliveries of this node, one for each topic. It hears of new work once the transaction that
 * left it is over. It is no EJB: Payara cannot give a transaction that has ended back to the caller
 * of one, and would log each time that it failed to.
 */
@ApplicationScoped
public class Deliveries {

    private final Map<Topic, Delivery> going = new EnumMap<>(Topic.class);

    /** Begins a delivery; whoever begins it stops it. */
    public synchronized Delivery begin(
            Topic topic, ScheduledExecutorService executor, int workers, BooleanSupplier round) {
        Delivery delivery = new Delivery(executor, workers, round);
        going.put(topic, delivery);
        delivery.start();
        return delivery;
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxEntry entry) {
        Delivery delivery = of(entry.getTopic());
        if (delivery != null) {
            delivery.wake();
        }
    }

    private synchronized Delivery of(Topic topic) {
        return going.get(topic);
    }
}
