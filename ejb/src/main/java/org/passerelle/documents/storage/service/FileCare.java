package org.passerelle.documents.storage.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.passerelle.common.service.LeaseService;
import org.passerelle.common.service.PeriodicWork;
import org.passerelle.common.service.PeriodicWorks;
import org.passerelle.documents.preview.service.PreviewForgetting;
import org.passerelle.documents.storage.service.FileVerificationService.Suspect;

/**
 * Looks after the kept files without haste, on one node at a time: reads each again once in a cycle
 * to know that its bytes are still the same, and every hour clears away what nobody needs.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FileCare {

    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration LEASE = Duration.ofMinutes(15);
    private static final int SOME = 20;
    private static final long MEGABYTE = 1 << 20;

    @Inject Config config;
    @Inject PeriodicWorks works;
    @Inject LeaseService leases;
    @Inject FileVerificationService verifications;
    @Inject FileVerification verification;
    @Inject FileCollection collection;
    @Inject PreviewForgetting previews;

    private PeriodicWork verifying;

    @PostConstruct
    void start() {
        verifying = works.begin("files.verify", ROUND, LEASE, this::verifySome);
        works.begin("files.collect", HOUR, Duration.ofMinutes(59), this::collect);
        works.everywhere(HOUR, this::forgetPreviews);
    }

    private boolean verifySome() {
        long pace = pace();
        Duration cycle = Duration.ofHours(setting("passerelle.files.verify.hours", 7 * 24));
        List<Suspect> some = pace <= 0 ? List.of() : verifications.next(cycle, SOME);
        for (Suspect file : some) {
            if (verifying.isStopped()
                    || !leases.take("files.verify", LEASE.plus(time(file, pace)))) {
                return false;
            }
            verification.verify(file.hash(), () -> Math.max(MEGABYTE, pace()));
        }
        return !some.isEmpty();
    }

    /** In bytes a second; 0 not to verify anything. */
    private long pace() {
        return setting("passerelle.files.verify.pace", 4) * MEGABYTE;
    }

    private static Duration time(Suspect file, long pace) {
        return Duration.ofSeconds(2 * file.size() / pace);
    }

    private boolean collect() {
        collection.collect();
        return false;
    }

    /** Each node has previews of its own. */
    private void forgetPreviews() {
        try {
            previews.tidy();
        } catch (RuntimeException e) {
            System.getLogger(FileCare.class.getName())
                    .log(System.Logger.Level.WARNING, "Previews could not be tidied", e);
        }
    }

    private long setting(String key, long usual) {
        return config.getOptionalValue(key, Long.class).orElse(usual);
    }
}
