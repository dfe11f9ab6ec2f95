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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Looks now and then for what libraries need done; a look that finds nothing is cheap. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@ManagedScheduledExecutorDefinition(name = "java:app/concurrent/libraryUpkeep", maxAsync = 1)
public class LibraryUpkeep {

    private static final long LOOK_EVERY = 45;

    @Resource(lookup = "java:app/concurrent/libraryUpkeep")
    ManagedScheduledExecutorService executor;

    @Inject LibraryUpkeepService upkeep;

    private ScheduledFuture<?> look;

    @PostConstruct
    void start() {
        look =
                executor.scheduleWithFixedDelay(
                        this::look, LOOK_EVERY, LOOK_EVERY, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            long last = upkeep.emptyTrash(0);
            while (last > 0) {
                last = upkeep.emptyTrash(last);
            }
            upkeep.forgetOpenings();
            boolean more = true;
            while (more) {
                more = upkeep.measureOne();
            }
        } catch (RuntimeException e) {
            System.getLogger(LibraryUpkeep.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "Libraries could not be looked after; the next look tries again",
                            e);
        }
    }

    @PreDestroy
    void stop() {
        look.cancel(false);
    }
}
