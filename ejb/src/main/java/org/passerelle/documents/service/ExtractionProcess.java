package org.passerelle.documents.service;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.passerelle.documents.service.ExtractedText.Status;
import org.passerelle.documents.service.worker.ExtractionWorker;
import org.passerelle.documents.service.worker.Wire;

/**
 * One process that reads files, seen from the server. It is asked by one thread at a time. No
 * thread watches it: an alarm kills it when it is late, and whoever waits for its answer wakes up.
 */
class ExtractionProcess {

    private static final Duration TIME_TO_START = Duration.ofSeconds(60);
    private static final int OUT_OF_MEMORY = 3;

    private final ExtractionSettings settings;
    private final Path folder;
    private final Process process;
    private final DataOutputStream questions;
    private final DataInputStream answers;
    private int filesRead;

    /** Killed or fallen silent: for a moment the system may still count it among the living. */
    private volatile boolean lost;

    ExtractionProcess(ExtractionSettings settings) {
        this.settings = settings;
        try {
            folder = ExtractionFolder.create();
            process = start();
        } catch (IOException e) {
            throw new UncheckedIOException("No process to extract text could be started", e);
        }
        questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        waitUntilReady();
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>(settings.wrapper());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + settings.memory());
        command.add("-XX:+UseSerialGC");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-XX:-UsePerfData");
        command.add("-Xshare:auto");
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Djava.awt.headless=true");
        command.add("-Djava.io.tmpdir=" + folder);
        command.add("-cp");
        command.add(settings.classPath());
        command.add(ExtractionWorker.class.getName());
        command.add(String.valueOf(settings.characters()));
        command.add(String.valueOf(settings.patience().toMillis()));
        ProcessBuilder builder = new ProcessBuilder(command);
        leaveSecretsBehind(builder.environment());
        return builder.directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The server's environment may hold passwords; a foreign file has no business there. */
    private static void leaveSecretsBehind(Map<String, String> environment) {
        environment.keySet().retainAll(List.of("PATH", "SystemRoot"));
        environment.put("LC_ALL", "C.UTF-8");
    }

    private void waitUntilReady() {
        CompletableFuture<Void> alarm = killAfter(TIME_TO_START);
        try {
            if (answers.readInt() != Wire.READY) {
                throw new IOException("It speaks another language");
            }
        } catch (IOException e) {
            close();
            throw new IllegalStateException(
                    "The process that extracts text did not start; its class path is "
                            + settings.classPath(),
                    e);
        } finally {
            alarm.complete(null);
        }
    }

    ExtractedText extract(Path file, String name, String mediaType) {
        filesRead++;
        CompletableFuture<Void> alarm = killAfter(settings.patience());
        try {
            Wire.write(questions, new Wire.Question(file.toString(), name, mediaType));
            return Wire.readAnswer(answers, settings.characters());
        } catch (IOException e) {
            lost = true;
            boolean late = alarm.isCompletedExceptionally();
            return ExtractedText.without(late ? Status.TOO_SLOW : causeOfDeath());
        } finally {
            alarm.complete(null);
        }
    }

    private CompletableFuture<Void> killAfter(Duration patience) {
        CompletableFuture<Void> alarm =
                new CompletableFuture<Void>().orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS);
        alarm.whenComplete(
                (inTime, late) -> {
                    if (late != null) {
                        kill();
                    }
                });
        return alarm;
    }

    private Status causeOfDeath() {
        try {
            boolean ended = process.waitFor(5, TimeUnit.SECONDS);
            return ended && process.exitValue() == OUT_OF_MEMORY
                    ? Status.EXHAUSTED
                    : Status.CRASHED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Status.CRASHED;
        } finally {
            kill();
        }
    }

    boolean mayReadMore() {
        return !lost && process.isAlive() && filesRead < settings.filesPerProcess();
    }

    private void kill() {
        lost = true;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Ends the process and removes what it left behind. */
    void close() {
        kill();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ExtractionFolder.remove(folder);
    }
}
