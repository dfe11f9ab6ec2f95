package org.passerelle.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * The running house that integration tests visit: the EAR that ships with the real servers and the
 * example government, started once by the first test that asks, stopped when the tests end.
 */
public final class House {

    /**
     * A test may change a setting while the server runs; as delivered it is noticed in a minute.
     */
    private static final Map<String, String> NOTICED_AT_ONCE =
            Map.of("MP_CONFIG_CACHE_DURATION", "1");

    private static Servers servers;
    private static RuntimeException failure;

    private House() {}

    /**
     * The address of the site, with a slash at its end. With {@code -Dpasserelle.tests.site} it is
     * that of a house that already runs: the quick way while one writes a browser test.
     */
    public static URI baseUri() {
        String running = System.getProperty("passerelle.tests.site");
        return running == null ? addresses().site() : URI.create(running);
    }

    public static String jdbcUrl() {
        return addresses().databaseUrl();
    }

    public static String databaseUser() {
        return addresses().databaseUser();
    }

    public static String databasePassword() {
        return addresses().databasePassword();
    }

    /** A connection of the application's own user; the caller closes it. */
    public static Connection connect() throws SQLException {
        return runs() ? connectToRunning() : servers().database().connect();
    }

    public static URI searchUri() {
        return runs()
                ? URI.create("http://127.0.0.1:" + Place.ofTests().searchPort())
                : addresses().search();
    }

    /** The admin listener, where health and metrics are too. */
    public static URI adminUri() {
        return servers().payara().admin();
    }

    public static Path filesFolder() {
        return addresses().files();
    }

    public static Path serverLog() {
        return servers().payara().serverLog();
    }

    public static Addresses addresses() {
        return servers().addresses();
    }

    /** What Payara's command line answers. */
    public static String asadmin(String... arguments) {
        return answer(() -> servers().payara().asadmin().run(arguments));
    }

    /** Changes a setting of the running server; {@code null} forgets it. */
    public static void set(String property, String value) {
        if (value == null) {
            asadmin("delete-config-property", "--propertyName=" + property, "--source=domain");
        } else {
            asadmin(
                    "set-config-property",
                    "--propertyName=" + property,
                    "--propertyValue=" + value,
                    "--source=domain");
        }
    }

    public static void stopElasticsearch() {
        act(() -> servers().search().process().stop());
    }

    public static void startElasticsearch() {
        act(() -> servers().search().start());
    }

    /** As a power cut does. */
    public static void killPayara() {
        servers().payara().process().kill();
    }

    /** Returns when pages are served again. */
    public static void startPayara() {
        act(() -> servers().startPayara());
    }

    /** As a power cut does. */
    public static void killDatabase() {
        servers().database().process().kill();
    }

    public static void startDatabase() {
        act(() -> servers().database().start());
    }

    /**
     * Whether the tests visit a house that runs already; its ports are those said for the tests.
     */
    private static boolean runs() {
        return System.getProperty("passerelle.tests.site") != null;
    }

    private static Connection connectToRunning() throws SQLException {
        Path password = Place.ofDevelopment().folder().resolve("database-password");
        try {
            return DriverManager.getConnection(
                    "jdbc:mariadb://127.0.0.1:" + Place.ofTests().databasePort() + "/passerelle",
                    "passerelle",
                    Files.readString(password).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized Servers servers() {
        if (failure != null) {
            // What did not start for the first test will not for the next.
            throw failure;
        }
        if (servers == null) {
            try {
                act(House::open);
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
        }
        return servers;
    }

    private static void open() throws IOException {
        Servers opening = new Servers(Place.ofTests(), NOTICED_AT_ONCE);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> act(opening::close), "stop"));
        opening.startEmpty();
        servers = opening;
    }

    private interface Act {
        void run() throws IOException;
    }

    private interface Question {
        String ask() throws IOException;
    }

    private static void act(Act act) {
        answer(
                () -> {
                    act.run();
                    return "";
                });
    }

    private static String answer(Question question) {
        try {
            return question.ask();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
