package org.passerelle.documents.upload.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.Config;
import org.passerelle.groups.service.CurrentPerson;

/**
 * Unpacks the archives that people want unpacked. It is done in the background; whoever asks waits
 * a moment for a small one, and asks again for a large one. When the server dies meanwhile, asking
 * again goes on where it was.
 */
@ApplicationScoped
public class Unpacking {

    private static final long MOMENT = 2;

    @Resource ManagedExecutorService executor;

    @Inject Config config;
    @Inject UnpackingWorker worker;
    @Inject UploadService uploads;
    @Inject CurrentPerson me;

    private final Set<Long> goingOn = ConcurrentHashMap.newKeySet();
    private ArchiveLimits limits;

    @PostConstruct
    void read() {
        limits = ArchiveLimits.from(config);
    }

    /** Whether this node is at work on it. */
    public boolean isGoingOn(long uploadId) {
        return goingOn.contains(uploadId);
    }

    /** Looks through the archive, refuses it as a whole or begins to unpack it. */
    UploadTicket begin(UploadTicket ticket, Part part) throws IOException {
        long id = ticket.id();
        if (!goingOn.add(id)) {
            return ticket;
        }
        try {
            ZipArchive archive = ZipArchive.open(part.path(), limits);
            long account = me.account().getId();
            Future<?> work = executor.submit(() -> unpack(archive, ticket, part, account));
            waitAMoment(work);
        } catch (IOException | RuntimeException e) {
            goingOn.remove(id);
            throw e;
        }
        return uploads.ticket(id);
    }

    private void unpack(ZipArchive archive, UploadTicket ticket, Part part, long account) {
        try (archive) {
            worker.unpack(archive, ticket, account);
            part.forget();
        } catch (IOException | RuntimeException e) {
            // Asking again goes on where it was.
            System.getLogger(Unpacking.class.getName())
                    .log(System.Logger.Level.WARNING, "Unpacking stopped: " + ticket.id(), e);
        } finally {
            goingOn.remove(ticket.id());
        }
    }

    private static void waitAMoment(Future<?> work) {
        try {
            work.get(MOMENT, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException itTakesLonger) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
