package org.passerelle.documents.storage.service;

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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.passerelle.common.service.Delivery;
import org.passerelle.documents.service.FileStore;
import org.passerelle.documents.storage.service.VirusScanService.Held;

/**
 * Passes each new file through the antivirus, in the order of their arrival. Until it has answered
 * nobody gets the file; while it is away they wait, and are released by themselves on its return.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@ManagedScheduledExecutorDefinition(
        name = "java:app/concurrent/virusScanning",
        maxAsync = VirusScanning.LINES)
public class VirusScanning {

    static final int LINES = 4;

    private static final Duration LEASE = Duration.ofMinutes(30);
    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration LATER = Duration.ofHours(1);
    private static final Duration USUAL_PATIENCE = Duration.ofMinutes(2);

    @Resource(lookup = "java:app/concurrent/virusScanning")
    ManagedScheduledExecutorService executor;

    @Inject Config config;
    @Inject FileStore store;
    @Inject VirusScanService scans;
    @Inject ScanBell bell;

    private Delivery delivery;

    @PostConstruct
    void start() {
        delivery = new Delivery(executor, LINES, this::scanOne);
        delivery.start();
        bell.wakes(delivery);
    }

    private boolean scanOne() {
        Optional<String> address =
                config.getOptionalValue("passerelle.antivirus.address", String.class);
        Optional<Held> next = address.isEmpty() ? Optional.empty() : scans.next(LEASE);
        return next.isPresent() && scan(next.get(), new Clamd(address.get(), patience()));
    }

    private Duration patience() {
        return config.getOptionalValue("passerelle.antivirus.timeout", Long.class)
                .map(Duration::ofSeconds)
                .orElse(USUAL_PATIENCE);
    }

    /** False when there is no use in going on with the next one now. */
    private boolean scan(Held held, Clamd antivirus) {
        try (InputStream content = store.open(held.hash())) {
            Verdict verdict = antivirus.ask(content);
            switch (verdict.kind()) {
                case CLEAN -> scans.release(held);
                case INFECTED -> scans.condemn(held, verdict.words());
                case REFUSED -> scans.postpone(held, LATER, verdict.words());
            }
            return true;
        } catch (Clamd.AwayException e) {
            scans.postpone(held, AT_ONCE, e.getMessage());
            return false;
        } catch (IOException | UncheckedIOException e) {
            scans.postpone(held, LATER, e.getMessage());
            return true;
        }
    }

    @PreDestroy
    void stop() {
        delivery.stop();
    }
}
