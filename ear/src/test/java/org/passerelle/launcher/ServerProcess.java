package org.passerelle.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * One server. Its number is kept in a file: when the launcher was killed, the next one finds what
 * it left running and ends it. Its output is kept in another.
 */
final class ServerProcess {

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final String name;
    private final Path folder;
    private Process process;

    ServerProcess(String name, Path folder) {
        this.name = name;
        this.folder = folder;
    }

    void start(List<String> command, Map<String, String> environment, Path input)
            throws IOException {
        Files.createDirectories(folder.resolve("logs"));
        ProcessBuilder builder = new ProcessBuilder(detached(command));
        builder.environment().putAll(environment);
        if (input != null) {
            builder.redirectInput(input.toFile());
        }
        process =
                builder.redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                        .start();
        Files.writeString(pidFile(), process.pid() + " " + startOf(process.toHandle()));
    }

    /**
     * Waits until the server answers; when it ends before, or never does, says where it says why.
     */
    void await(BooleanSupplier answers, Duration patience) {
        Instant end = Instant.now().plus(patience);
        try {
            while (isAlive() && Instant.now().isBefore(end)) {
                if (answers.getAsBoolean()) {
                    return;
                }
                process.waitFor(100, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Problem(name + " n’a pas démarré ; la raison est dans " + log() + ".");
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    Optional<Process> process() {
        return Optional.ofNullable(process);
    }

    Path log() {
        return folder.resolve("logs").resolve(name.toLowerCase() + ".log");
    }

    /** Ends it properly. */
    void stop() throws IOException {
        if (process != null) {
            end(process.toHandle());
        }
        Files.deleteIfExists(pidFile());
    }

    /** Ends it as a power cut does. */
    void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    /**
     * Ends what a killed launcher left running; tells whether the last end was not a proper one.
     */
    boolean endLeftover() throws IOException {
        if (!Files.exists(pidFile())) {
            return false;
        }
        String[] known = Files.readString(pidFile()).trim().split(" ");
        if (known.length == 2) {
            ProcessHandle.of(Long.parseLong(known[0]))
                    .filter(handle -> startOf(handle).equals(known[1]))
                    .ifPresent(ServerProcess::end);
        }
        Files.delete(pidFile());
        return true;
    }

    private static void end(ProcessHandle handle) {
        handle.destroy();
        try {
            handle.onExit().get(30, TimeUnit.SECONDS);
        } catch (TimeoutException | InterruptedException | ExecutionException e) {
            handle.destroyForcibly();
            handle.onExit().join();
        }
    }

    /** A number may be given to another process later: together with this moment it is unique. */
    private static String startOf(ProcessHandle handle) {
        return handle.info().startInstant().map(Instant::toString).orElse("?");
    }

    /**
     * In a session of its own, Ctrl-C reaches the launcher alone, which ends the servers in order.
     */
    private static List<String> detached(List<String> command) {
        if (!Files.isExecutable(SETSID)) {
            return command;
        }
        List<String> detached = new ArrayList<>();
        detached.add(SETSID.toString());
        detached.addAll(command);
        return detached;
    }

    private Path pidFile() {
        return folder.resolve(name.toLowerCase() + ".pid");
    }
}
