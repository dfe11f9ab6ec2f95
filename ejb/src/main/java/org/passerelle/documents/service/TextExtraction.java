package org.passerelle.documents.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.Config;

/**
 * Finds the text of a file without opening the file here. A few processes of their own do, with
 * their own memory and a limit of time: a file made to hang, to swell or to crash hits one of them,
 * which is replaced, and never the server.
 */
@ApplicationScoped
public class TextExtraction {

    private final Deque<ExtractionProcess> idle = new ConcurrentLinkedDeque<>();
    private final Set<ExtractionProcess> all = ConcurrentHashMap.newKeySet();
    private ExtractionSettings settings;
    private Semaphore places;
    private volatile boolean stopped;

    @Inject private Config config;

    /** For the container, which calls {@link #start()} next. */
    protected TextExtraction() {}

    TextExtraction(ExtractionSettings settings) {
        prepare(settings);
    }

    @PostConstruct
    void start() {
        prepare(ExtractionSettings.from(config));
    }

    private void prepare(ExtractionSettings howTo) {
        ExtractionFolder.removeAbandoned();
        settings = howTo;
        places = new Semaphore(settings.processes(), true);
    }

    /**
     * Reads a file; waits for its turn when others are being read. A file that cannot be read is an
     * answer, not an exception: see {@link ExtractedText#status()}.
     *
     * @param fileName a hint for files that do not say what they are
     * @param mediaType a hint as well
     * @throws IllegalStateException when no process can be started, or when the server stops: try
     *     again later
     */
    public ExtractedText extract(Path file, String fileName, String mediaType) {
        places.acquireUninterruptibly();
        try {
            return extractWith(available(), file, fileName, mediaType);
        } finally {
            places.release();
        }
    }

    private ExtractedText extractWith(
            ExtractionProcess process, Path file, String fileName, String mediaType) {
        try {
            ExtractedText text = process.extract(file, fileName, mediaType);
            mustNotBeStopped();
            return text;
        } finally {
            if (process.mayReadMore() && !stopped) {
                idle.push(process);
            } else {
                dismiss(process);
            }
        }
    }

    private ExtractionProcess available() {
        mustNotBeStopped();
        ExtractionProcess process;
        while ((process = idle.poll()) != null) {
            if (process.mayReadMore()) {
                return process;
            }
            dismiss(process);
        }
        process = new ExtractionProcess(settings);
        all.add(process);
        if (stopped) {
            dismiss(process);
            mustNotBeStopped();
        }
        return process;
    }

    private void dismiss(ExtractionProcess process) {
        all.remove(process);
        process.close();
    }

    private void mustNotBeStopped() {
        if (stopped) {
            throw new IllegalStateException("Text extraction has stopped");
        }
    }

    /** Ends every process, also those that are reading. */
    @PreDestroy
    void stop() {
        stopped = true;
        all.forEach(this::dismiss);
    }
}
