package org.passerelle.documents.records.service;

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
 * Looks, on one node, for papers whose notice day has come. A look is one question to an index, so
 * it is done often: whoever writes a notice day that is already past is told within the minute.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RenewalReminding {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(30);

    @Inject PeriodicWorks works;
    @Inject RenewalService renewals;

    @PostConstruct
    void start() {
        works.begin("renewals", LOOK_EVERY, renewals::announce);
    }
}
