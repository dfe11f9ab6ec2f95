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
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;
import org.passerelle.common.service.Delivery;
import org.passerelle.documents.service.FileStore;
import org.passerelle.documents.storage.service.VirusScanService.Held;

/**
 * Passes each new file through the antivirus, in the order of their arrival. Until it has answered
 * nobody gets the file; while it is away they wait, and are released by themselves on its return.
 * What came before there was an antivirus is looked at later, and stays open meanwhile.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@ManagedScheduledExecutorDefinition(
        name = "java:app/concurrent/virusScanning",
        maxAsync = VirusScanning.LINES + VirusScanning.LINES_FOR_KNOWN)
public class VirusScanning {

    static final int LINES = 4;

    /** What was here before the antivirus is looked at without haste, beside what arrives. */
    static final int LINES_FOR_KNOWN = 1;

    private static final Duration LEASE = Duration.ofMinutes(30);
    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration LATER = Duration.ofHours(1);
    private static final Duration MUCH_LATER = Duration.ofDays(1);
    private static final Duration USUAL_PATIENCE = Duration.ofMinutes(2);

    @Resource(lookup = "java:app/concurrent/virusScanning")
    ManagedScheduledExecutorService executor;

    @Inject Config config;
    @Inject FileStore store;
    @Inject VirusScanService scans;
    @Inject ScanBell bell;

    private Delivery delivery;
    private Delivery catchingUp;

    @PostConstruct
    void start() {
        delivery = new Delivery(executor, LINES, () -> scanOne(() -> scans.next(LEASE)));
        delivery.start();
        bell.wakes(delivery);
        catchingUp =
                new Delivery(
                        executor, LINES_FOR_KNOWN, () -> scanOne(() -> scans.nextKnown(LEASE)));
        catchingUp.start();
    }

    private boolean scanOne(Supplier<Optional<Held>> line) {
        Optional<String> address =
                config.getOptionalValue("passerelle.antivirus.address", String.class);
        Optional<Held> next = address.isEmpty() ? Optional.empty() : line.get();
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
                case REFUSED -> scans.postpone(held, later(held), verdict.words());
            }
            return true;
        } catch (Clamd.AwayException e) {
            scans.postpone(held, AT_ONCE, e.getMessage());
            return false;
        } catch (IOException | UncheckedIOException e) {
            scans.postpone(held, later(held), e.getMessage());
            return true;
        }
    }

    private static Duration later(Held held) {
        return held.known() ? MUCH_LATER : LATER;
    }

    @PreDestroy
    void stop() {
        delivery.stop();
        catchingUp.stop();
    }
}
