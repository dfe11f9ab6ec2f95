package org.passerelle.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The three servers of a place, started and stopped together. */
public final class Servers implements AutoCloseable {

    private final Place place;
    private final FileChannel lock;
    private final DatabaseProcess database;
    private final SearchProcess search;
    private final PayaraProcess payara;
    private final String password;
    private final Map<String, String> moreSettings;

    /** Takes the place: one launcher at a time may use it. */
    public Servers(Place place) throws IOException {
        this(place, Map.of());
    }

    /**
     * @param moreSettings what Payara is told besides, as a container tells it
     */
    Servers(Place place, Map<String, String> moreSettings) throws IOException {
        this.place = place;
        this.moreSettings = moreSettings;
        Checks.java();
        Files.createDirectories(place.folder());
        Checks.diskSpace(place.folder());
        lock = lock(place.folder().resolve("launcher.lock"));
        Tools tools = new Tools(place.tools());
        password = Secret.keptIn(place.folder().resolve("database-password"));
        database = new DatabaseProcess(place, tools.mariadb(), password);
        search = new SearchProcess(place);
        payara = new PayaraProcess(place, tools.payara());
    }

    /** Starts what is needed and returns when pages are served. */
    public void start() throws IOException {
        tidyUp();
        Checks.ports(place);
        if (Files.exists(loadingMark())) {
            startOver();
        }
        together(this::startDatabase, search::start, payara::prepare);
        payara.start(allSettings());
        loadExampleOnce();
    }

    /** Starts with nothing remembered from before. */
    public void startEmpty() throws IOException {
        tidyUp();
        startOver();
        start();
    }

    /** What Payara's command line answers. */
    public String asadmin(String... arguments) throws IOException {
        return payara.asadmin().run(arguments);
    }

    public Addresses addresses() {
        return new Addresses(
                payara.url(),
                database.url(),
                DatabaseProcess.USER,
                password,
                search.url(),
                files());
    }

    public List<String> logins() {
        return example().stream().flatMap(example -> example.logins().stream()).toList();
    }

    DatabaseProcess database() {
        return database;
    }

    SearchProcess search() {
        return search;
    }

    PayaraProcess payara() {
        return payara;
    }

    List<ServerProcess> processes() {
        return List.of(payara.process(), database.process(), search.process());
    }

    void startPayara() throws IOException {
        payara.start(allSettings());
    }

    /** Ends Payara, then what it uses. */
    @Override
    public void close() throws IOException {
        payara.process().stop();
        together(database.process()::stop, search.process()::stop);
        lock.close();
    }

    private void tidyUp() throws IOException {
        if (payara.process().endLeftover()) {
            payara.forgetCaches();
        }
        together(database.process()::endLeftover, search.process()::endLeftover);
    }

    private void startDatabase() throws IOException {
        if (Files.exists(emptyMark())) {
            database.startEmpty();
            Files.delete(emptyMark());
        } else {
            database.start();
        }
    }

    private void startOver() throws IOException {
        Files.writeString(emptyMark(), "");
        search.forget();
        Folders.delete(files());
        Files.deleteIfExists(loadedMark());
        Files.deleteIfExists(loadingMark());
    }

    private void loadExampleOnce() throws IOException {
        if (Files.exists(loadedMark())) {
            return;
        }
        Files.writeString(loadingMark(), "");
        for (ExampleData example : example()) {
            try {
                example.load(addresses());
            } catch (Exception e) {
                throw new Problem("Le gouvernement d’exemple n’a pas pu être chargé : " + e, e);
            }
        }
        Files.move(loadingMark(), loadedMark());
    }

    private static List<ExampleData> example() {
        return ServiceLoader.load(ExampleData.class, Servers.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    private Map<String, String> allSettings() {
        Map<String, String> all = new HashMap<>(settings());
        all.putAll(moreSettings);
        return all;
    }

    /** The names are those of docs/configuration.md, as a container gives them. */
    private Map<String, String> settings() {
        return Map.of(
                "PASSERELLE_DATABASE_URL",
                database.url(),
                "PASSERELLE_DATABASE_USER",
                DatabaseProcess.USER,
                "PASSERELLE_DATABASE_PASSWORD",
                password,
                "PASSERELLE_SEARCH_URL",
                search.url().toString(),
                "PASSERELLE_FILES_FOLDER",
                files().toString(),
                "PASSERELLE_SITE_URL",
                payara.url().toString(),
                "PASSERELLE_ADMINISTRATOR_LOGIN",
                ExampleData.ADMINISTRATOR,
                "PASSERELLE_ADMINISTRATOR_PASSWORD",
                ExampleData.PASSWORD);
    }

    private Path files() {
        return place.folder().resolve("files");
    }

    private Path loadingMark() {
        return place.folder().resolve("example-loading");
    }

    private Path loadedMark() {
        return place.folder().resolve("example-loaded");
    }

    private Path emptyMark() {
        return place.folder().resolve("to-be-emptied");
    }

    private static FileChannel lock(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new Problem(
                    "Passerelle est déjà en marche à partir de ce dossier ; arrêtez-la d’abord"
                            + " (Ctrl-C).");
        }
        return channel;
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void together(Step... steps) throws IOException {
        CompletableFuture<?>[] running = new CompletableFuture<?>[steps.length];
        for (int i = 0; i < steps.length; i++) {
            Step step = steps[i];
            running[i] = CompletableFuture.runAsync(() -> run(step));
        }
        try {
            CompletableFuture.allOf(running).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Problem problem) {
                throw problem;
            }
            throw new IOException(e.getCause());
        }
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
