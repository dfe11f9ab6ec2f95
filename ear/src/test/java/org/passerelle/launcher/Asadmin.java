package org.passerelle.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Payara's command line. */
final class Asadmin {

    private final Path payara;
    private final int adminPort;

    Asadmin(Path payara, int adminPort) {
        this.payara = payara;
        this.adminPort = adminPort;
    }

    /** Runs one command and answers what it printed; a failure is a problem that repeats it. */
    String run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(payara.resolve("bin/asadmin").toString());
        command.add("--interactive=false");
        command.add("--host=127.0.0.1");
        command.add("--port=" + adminPort);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes());
        try {
            if (!process.waitFor(300, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new Problem("Payara a refusé « " + arguments[0] + " » : " + output.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return output;
    }
}
