package org.passerelle.documents.records.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Looks, on each node, for papers whose notice day has come. A look is one question to an index, so
 * it is done often: whoever writes a notice day that is already past is told within the minute. A
 * paper that one node announces is passed over by the others.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@ManagedScheduledExecutorDefinition(name = "java:app/concurrent/renewalReminding", maxAsync = 1)
public class RenewalReminding {

    private static final long LOOK_EVERY = 30;

    @Resource(lookup = "java:app/concurrent/renewalReminding")
    ManagedScheduledExecutorService executor;

    @Inject RenewalService renewals;

    private ScheduledFuture<?> look;

    @PostConstruct
    void start() {
        look =
                executor.scheduleWithFixedDelay(
                        this::look, LOOK_EVERY, LOOK_EVERY, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            boolean more = true;
            while (more) {
                more = renewals.announce();
            }
        } catch (RuntimeException e) {
            System.getLogger(RenewalReminding.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "Renewals could not be announced; the next look tries again",
                            e);
        }
    }

    @PreDestroy
    void stop() {
        look.cancel(false);
    }
}
