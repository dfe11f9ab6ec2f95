package org.passerelle.documents.preview.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.microprofile.config.Config;
import org.passerelle.documents.DocumentVersion;
import org.passerelle.documents.service.FileStore;

/**
 * The pictures and PDFs made of files so that they can be looked at. Who asks for one that is not
 * there yet does not wait: it is made beside the requests, one after the other, and is there at the
 * next look.
 */
@ApplicationScoped
public class Previews {

    private static final int LONGEST_QUEUE = 2_000;
    private static final Duration FAILURE_LASTS = Duration.ofDays(1);

    /** Where a preview stands. */
    public enum State {
        READY,
        COMING,
        NONE
    }

    /**
     * What there is to look at.
     *
     * @param path only when it is ready
     */
    public record Look(State state, Path path) {}

    private record Wish(String hash, Form form) {}

    @Inject private Config config;
    @Inject private FileStore store;

    @Resource(lookup = "java:app/concurrent/drawing")
    private ManagedExecutorService drawing;

    @Resource(lookup = "java:app/concurrent/office")
    private ManagedExecutorService converting;

    private final Set<Wish> wished = ConcurrentHashMap.newKeySet();
    private PreviewSettings settings;
    private PreviewCache cache;
    private PreviewMaking making;

    @PostConstruct
    void start() {
        settings = PreviewSettings.from(config);
        try {
            cache = new PreviewCache(settings.folder(), settings.space());
            making = new PreviewMaking(settings, cache, store);
        } catch (IOException e) {
            throw new UncheckedIOException("Previews cannot use " + settings.folder(), e);
        }
    }

    /** What there is of this file in this form; what is missing is begun. */
    public Look look(PreviewFile file, Form form) {
        Optional<Path> known = known(file.hash(), form);
        if (known.isPresent()) {
            return new Look(sizeOf(known.get()) > 0 ? State.READY : State.NONE, known.get());
        }
        if (!canBe(file, form)) {
            return new Look(State.NONE, null);
        }
        wish(file, form);
        return new Look(State.COMING, null);
    }

    /** Whether a list can show a small picture of this version; a missing one is begun. */
    public State thumbnail(DocumentVersion version) {
        return version.getFile().isServable()
                ? look(PreviewFile.of(version), Form.THUMBNAIL).state()
                : State.NONE;
    }

    /** Makes it soon, if it can be made and is not there. */
    void prepare(PreviewFile file) {
        look(file, Form.THUMBNAIL);
    }

    /** Throws away whatever was made of a file: when the file is destroyed, so are its pictures. */
    public void forget(String hash) {
        try {
            cache.forget(hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of which something is kept here. */
    Set<String> kept() {
        try {
            return cache.hashes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What failed is tried again after a day: the reason may have been ours. */
    private Optional<Path> known(String hash, Form form) {
        return cache.find(hash, form)
                .filter(path -> sizeOf(path) > 0 || ageOf(path).compareTo(FAILURE_LASTS) < 0);
    }

    private boolean canBe(PreviewFile file, Form form) {
        if (file.size() > settings.largest()) {
            return false;
        }
        return switch (file.kind()) {
            case PDF, PICTURE -> form == Form.THUMBNAIL;
            case DRAWN -> form != Form.PDF;
            case OFFICE -> form == Form.PDF ? making.readsOffice() : isConverted(file, form);
            default -> false;
        };
    }

    /** A list does not have office files converted; once one was opened, it has its picture. */
    private boolean isConverted(PreviewFile file, Form form) {
        return form == Form.THUMBNAIL
                && known(file.hash(), Form.PDF).filter(pdf -> sizeOf(pdf) > 0).isPresent();
    }

    private void wish(PreviewFile file, Form form) {
        Wish wish = new Wish(file.hash(), form);
        if (wished.size() >= LONGEST_QUEUE || !wished.add(wish)) {
            return;
        }
        try {
            (form == Form.PDF ? converting : drawing).execute(() -> fulfil(wish, file));
        } catch (RejectedExecutionException e) {
            wished.remove(wish);
        }
    }

    private void fulfil(Wish wish, PreviewFile file) {
        try {
            making.make(file, wish.form());
        } catch (IOException | RuntimeException e) {
            System.getLogger(Previews.class.getName())
                    .log(System.Logger.Level.WARNING, "No preview could be made of " + wish, e);
        } finally {
            wished.remove(wish);
        }
        if (wish.form() == Form.PDF) {
            prepare(file);
        }
    }

    private static long sizeOf(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            return 0;
        }
    }

    private static Duration ageOf(Path path) {
        try {
            return Duration.between(Files.getLastModifiedTime(path).toInstant(), Instant.now());
        } catch (IOException e) {
            return FAILURE_LASTS;
        }
    }

    @PreDestroy
    void stop() {
        making.close();
    }
}
