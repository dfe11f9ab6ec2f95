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
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.Config;
import org.passerelle.common.service.LeaseService;
import org.passerelle.documents.storage.service.FileVerificationService.Suspect;

/**
 * Looks after the kept files without haste, on one node at a time: reads each again once in a cycle
 * to know that its bytes are still the same, and every hour clears away what nobody needs.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@ManagedScheduledExecutorDefinition(name = "java:app/concurrent/fileCare", maxAsync = 2)
public class FileCare {

    private static final System.Logger LOG = System.getLogger(FileCare.class.getName());
    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final Duration LEASE = Duration.ofMinutes(15);
    private static final int SOME = 20;
    private static final long MEGABYTE = 1 << 20;

    @Resource(lookup = "java:app/concurrent/fileCare")
    ManagedScheduledExecutorService executor;

    @Inject Config config;
    @Inject LeaseService leases;
    @Inject FileVerificationService verifications;
    @Inject FileVerification verification;
    @Inject FileCollection collection;

    private volatile boolean stopped;

    @PostConstruct
    void start() {
        every(ROUND, this::verifySome);
        every(Duration.ofHours(1), this::collect);
    }

    private void every(Duration pause, Runnable work) {
        long millis = pause.toMillis();
        executor.scheduleWithFixedDelay(() -> calmly(work), millis, millis, TimeUnit.MILLISECONDS);
    }

    /** What fails now is tried again in the next round, which an exception would call off. */
    private static void calmly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The kept files could not be looked after", e);
        }
    }

    private void verifySome() {
        long pace = setting("passerelle.files.verify.pace", 4) * MEGABYTE;
        Duration cycle = Duration.ofHours(setting("passerelle.files.verify.hours", 7 * 24));
        List<Suspect> some;
        do {
            if (pace <= 0 || !leases.take("files.verify", LEASE)) {
                return;
            }
            some = verifications.next(cycle, SOME);
            for (Suspect file : some) {
                if (stopped || !leases.take("files.verify", LEASE.plus(time(file, pace)))) {
                    return;
                }
                verification.verify(file.hash(), pace);
            }
        } while (!some.isEmpty());
    }

    private static Duration time(Suspect file, long pace) {
        return Duration.ofSeconds(2 * file.size() / pace);
    }

    private void collect() {
        if (leases.take("files.collect", Duration.ofMinutes(59))) {
            collection.collect();
        }
    }

    private long setting(String key, long usual) {
        return config.getOptionalValue(key, Long.class).orElse(usual);
    }

    @PreDestroy
    void stop() {
        stopped = true;
    }
}
