package org.passerelle.documents.library.service;

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
import java.util.function.BooleanSupplier;
import org.passerelle.common.service.LeaseService;
import org.passerelle.common.service.PeriodicWork;

/**
 * Looks now and then, on one node, for what libraries need done; a look that finds nothing is
 * cheap.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@ManagedScheduledExecutorDefinition(name = "java:app/concurrent/libraryUpkeep", maxAsync = 2)
public class LibraryUpkeep {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(45);

    @Resource(lookup = "java:app/concurrent/libraryUpkeep")
    ManagedScheduledExecutorService executor;

    @Inject LeaseService leases;
    @Inject LibraryUpkeepService upkeep;

    private PeriodicWork trash;
    private PeriodicWork measure;

    /** Where emptying the trash has come in this look. */
    private long last;

    @PostConstruct
    void start() {
        trash = work("library.trash", this::emptySomeTrash);
        measure = work("library.measure", upkeep::measureOne);
    }

    private PeriodicWork work(String name, BooleanSupplier step) {
        return new PeriodicWork(executor, leases, name, PeriodicWork.USUAL_LEASE, step)
                .every(LOOK_EVERY);
    }

    private boolean emptySomeTrash() {
        last = upkeep.emptyTrash(last);
        if (last == 0) {
            upkeep.forgetOpenings();
        }
        return last > 0;
    }

    @PreDestroy
    void stop() {
        trash.stop();
        measure.stop();
    }
}
