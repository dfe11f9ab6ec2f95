package org.passerelle.documents.library.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.passerelle.common.service.PeriodicWorks;

/**
 * Looks now and then, on one node, for what libraries need done; a look that finds nothing is
 * cheap.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LibraryUpkeep {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(45);

    @Inject PeriodicWorks works;
    @Inject LibraryUpkeepService upkeep;

    /** Where emptying the trash has come in this look. */
    private long last;

    @PostConstruct
    void start() {
        works.begin("library.trash", LOOK_EVERY, this::emptySomeTrash);
        works.begin("library.measure", LOOK_EVERY, upkeep::measureOne);
    }

    private boolean emptySomeTrash() {
        last = upkeep.emptyTrash(last);
        if (last == 0) {
            upkeep.forgetOpenings();
        }
        return last > 0;
    }
}
