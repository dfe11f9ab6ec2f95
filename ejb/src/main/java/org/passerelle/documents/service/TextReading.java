package org.passerelle.documents.service;

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
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.Config;
import org.passerelle.common.OutboxEntry.Topic;
import org.passerelle.common.service.Deliveries;
import org.passerelle.common.service.Delivery;
import org.passerelle.common.service.DeliveryService;
import org.passerelle.common.service.LeaseService;
import org.passerelle.common.service.Task;
import org.passerelle.documents.StoredFile.Extraction;
import org.passerelle.documents.service.ExtractedText.Status;

/**
 * Has the text of new files read, a few at a time, and remembers it. A file that cannot be read is
 * noted with its reason and not tried again; it can be downloaded as any other. Only a file whose
 * reader died is tried a second time: the reader may have been killed for another reason.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@ManagedScheduledExecutorDefinition(
        name = "java:app/concurrent/textReading",
        maxAsync = TextReading.THREADS)
public class TextReading {

    static final int THREADS = 8;

    private static final System.Logger LOG = System.getLogger(TextReading.class.getName());
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_OLD_ONES = Duration.ofSeconds(1);

    @Resource(lookup = "java:app/concurrent/textReading")
    ManagedScheduledExecutorService executor;

    @Inject Config config;
    @Inject FileStore store;
    @Inject TextExtraction extraction;
    @Inject Deliveries deliveries;
    @Inject DeliveryService outbox;
    @Inject TextReadingService readings;
    @Inject LeaseService leases;

    private Delivery delivery;

    @PostConstruct
    void start() {
        int readers = Math.min(THREADS, ExtractionSettings.from(config).processes());
        delivery = deliveries.begin(Topic.EXTRACT, executor, readers, this::readOne);
        long millis = BETWEEN_OLD_ONES.toMillis();
        executor.scheduleWithFixedDelay(this::readAgain, millis, millis, TimeUnit.MILLISECONDS);
    }

    /**
     * Reads one file again whose text was found by older rules: on one node, slowly, and only while
     * no new file waits.
     */
    private void readAgain() {
        try {
            if (leases.take("files.readAgain", LEASE)) {
                readings.nextOfOlderRules().ifPresent(this::readAgain);
            }
        } catch (RuntimeException e) {
            // Thrown on, it would end the schedule.
            LOG.log(System.Logger.Level.WARNING, "A file could not be read again", e);
        }
    }

    private void readAgain(TextReadingService.Reading file) {
        try (LocalFile bytes = store.localCopy(file.hash())) {
            ExtractedText found =
                    extraction.extract(bytes.path(), file.fileName(), file.mediaType());
            readings.keep(file.fileId(), outcome(found.status()), found);
        }
    }

    private boolean readOne() {
        List<Task> tasks = outbox.claim(Topic.EXTRACT, LEASE, 1);
        tasks.forEach(this::read);
        return !tasks.isEmpty();
    }

    private void read(Task task) {
        Optional<TextReadingService.Reading> next;
        while ((next = readings.next(task.subject().id())).isPresent()) {
            if (!read(task, next.get())) {
                return;
            }
        }
        outbox.done(List.of(task));
    }

    private boolean read(Task task, TextReadingService.Reading file) {
        ExtractedText found;
        try (LocalFile bytes = store.localCopy(file.hash())) {
            found = extraction.extract(bytes.path(), file.fileName(), file.mediaType());
        } catch (UncheckedIOException e) {
            outbox.failed(task, e.getMessage());
            return false;
        } catch (IllegalStateException e) {
            // No process could be started, or the server stops: the file is not to blame.
            outbox.postpone(List.of(task), Instant.now().plus(PAUSE));
            return false;
        }
        if (found.status() == Status.CRASHED && task.attempts() == 0) {
            outbox.failed(task, "The process that read " + file.hash() + " died");
            return false;
        }
        readings.keep(file.fileId(), outcome(found.status()), found);
        return true;
    }

    private static Extraction outcome(Status status) {
        return switch (status) {
            case EXTRACTED -> Extraction.EXTRACTED;
            case EMPTY -> Extraction.EMPTY;
            case ENCRYPTED -> Extraction.ENCRYPTED;
            case UNREADABLE -> Extraction.UNREADABLE;
            case TOO_SLOW, EXHAUSTED, CRASHED -> Extraction.TOO_HEAVY;
        };
    }

    @PreDestroy
    void stop() {
        delivery.stop();
    }
}
