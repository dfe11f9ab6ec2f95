package org.passerelle.content.sharing.service;

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
import org.passerelle.common.service.Delivery;

/**
 * Looks every few seconds for shares that have ended and for requests nobody has heard of yet. Each
 * node does; the rows they work on are locked, so that none is done twice.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ShareEnding {

    private static final int AT_ONCE = 20;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService executor;

    @Inject ShareEndingService endings;
    @Inject AccessRequestService requests;

    private Delivery delivery;

    @PostConstruct
    void start() {
        delivery = new Delivery(executor, 1, this::round);
        delivery.start();
    }

    private boolean round() {
        boolean more = endings.endSome(AT_ONCE);
        return requests.hearSome(AT_ONCE) || more;
    }

    @PreDestroy
    void stop() {
        delivery.stop();
    }
}
