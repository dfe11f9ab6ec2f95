package org.passerelle.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Payara, with Passerelle deployed in it. */
final class PayaraProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(240);

    private static final String MAIN_CLASS = "com.sun.enterprise.glassfish.bootstrap.ASMain";

    private final Place place;
    private final PayaraDomain domain;
    private final Asadmin asadmin;
    private final ServerProcess process;

    PayaraProcess(Place place, Path payara) {
        this.place = place;
        this.domain = new PayaraDomain(place, payara);
        this.asadmin = new Asadmin(payara, place.adminPort());
        this.process = new ServerProcess("Payara", place.folder());
    }

    URI url() {
        return URI.create("http://localhost:" + place.httpPort() + "/");
    }

    URI admin() {
        return URI.create("http://127.0.0.1:" + place.adminPort() + "/");
    }

    Asadmin asadmin() {
        return asadmin;
    }

    ServerProcess process() {
        return process;
    }

    Path serverLog() {
        return domain.folder().resolve("logs/server.log");
    }

    /** Makes the domain when it is missing or of another baseline. Needs no other server. */
    void prepare() throws IOException {
        if (domain.isReady()) {
            return;
        }
        domain.create();
        launch(Map.of());
        process.await(() -> Http.status(admin().resolve("__asadmin/version")) != 0, PATIENCE);
        asadmin.run("multimode", "--file", domain.baseline().toString());
        process.stop();
        domain.markReady();
    }

    /** Starts the server, and deploys the EAR when it is not the one deployed before. */
    void start(Map<String, String> settings) throws IOException {
        String ear = Folders.hash(place.ear());
        boolean deployed = domain.holds(ear);
        if (!deployed) {
            domain.forgetDeployment();
        }
        launch(settings);
        if (!deployed) {
            process.await(() -> Http.status(admin().resolve("__asadmin/version")) != 0, PATIENCE);
            asadmin.run("deploy", "--name", "passerelle", place.ear().toString());
            domain.markDeployed(ear);
        }
        process.await(this::servesPages, PATIENCE);
    }

    void forgetCaches() throws IOException {
        domain.forgetCaches();
    }

    /** Before the application is there, everything is 404; while it comes up, 500 or 503. */
    private boolean servesPages() {
        int status = Http.status(url());
        return status >= 200 && status < 400;
    }

    private void launch(Map<String, String> settings) throws IOException {
        List<String> command = new ArrayList<>();
        String dump =
                asadmin.run(
                        "start-domain",
                        "--dry-run",
                        "--domaindir",
                        domain.domains().toString(),
                        "passerelle");
        dump.lines().skip(1).takeWhile(line -> !line.isBlank()).forEach(command::add);
        // After the other options of the machine: the last of two wins.
        command.addAll(
                command.indexOf(MAIN_CLASS),
                List.of("-Xms" + place.heapSize(), "-Xmx" + place.heapSize()));
        process.start(command, settings, masterPassword());
    }

    /**
     * What asadmin would say to the server that it starts: the password of the delivered key store.
     */
    private Path masterPassword() throws IOException {
        return Files.writeString(
                place.folder().resolve("payara-input"), "AS_ADMIN_MASTERPASSWORD=changeit\n");
    }
}
