package org.passerelle.documents.preview.service;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A program that reads foreign files: it knows none of our secrets and dies when it is late. */
final class LimitedProcess {

    private LimitedProcess() {}

    /** A program to start, with nothing of the server's environment but where programs are. */
    static ProcessBuilder prepare(List<String> command, Path folder) {
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(List.of("PATH", "SystemRoot"));
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("HOME", folder.toString());
        environment.put("TMPDIR", folder.toString());
        return builder.directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    /** Kills the process and its children after this time, unless the alarm is completed before. */
    static CompletableFuture<Void> killAfter(Duration patience, Process process) {
        CompletableFuture<Void> alarm =
                new CompletableFuture<Void>().orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS);
        alarm.whenComplete(
                (inTime, late) -> {
                    if (late != null) {
                        kill(process);
                    }
                });
        return alarm;
    }

    static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
