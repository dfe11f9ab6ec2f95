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
import java.time.Duration;
import org.passerelle.common.service.LeaseService;
import org.passerelle.common.service.PeriodicWork;

/**
 * Looks, on one node, for papers whose notice day has come. A look is one question to an index, so
 * it is done often: whoever writes a notice day that is already past is told within the minute.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@ManagedScheduledExecutorDefinition(name = "java:app/concurrent/renewalReminding", maxAsync = 1)
public class RenewalReminding {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(30);

    @Resource(lookup = "java:app/concurrent/renewalReminding")
    ManagedScheduledExecutorService executor;

    @Inject LeaseService leases;
    @Inject RenewalService renewals;

    private PeriodicWork work;

    @PostConstruct
    void start() {
        work =
                new PeriodicWork(
                                executor,
                                leases,
                                "renewals",
                                PeriodicWork.USUAL_LEASE,
                                renewals::announce)
                        .every(LOOK_EVERY);
    }

    @PreDestroy
    void stop() {
        work.stop();
    }
}
