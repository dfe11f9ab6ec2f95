package org.passerelle.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** MariaDB, set as production is: durable, strict, utf8mb4 everywhere. */
final class DatabaseProcess {

    static final String USER = "passerelle";

    private final Place place;
    private final Path programs;
    private final String password;
    private final ServerProcess process;

    DatabaseProcess(Place place, Path programs, String password) {
        this.place = place;
        this.programs = programs;
        this.password = password;
        this.process = new ServerProcess("MariaDB", place.folder());
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:" + place.databasePort() + "/passerelle";
    }

    ServerProcess process() {
        return process;
    }

    void start() throws IOException {
        if (!Files.exists(data().resolve("mysql"))) {
            install();
        }
        process.start(command(), Map.of(), null);
        process.await(this::answers, Duration.ofSeconds(120));
    }

    /** Starts with nothing remembered. */
    void startEmpty() throws IOException {
        start();
        try (Connection connection = connect()) {
            connection.createStatement().execute("DROP DATABASE passerelle");
            connection.createStatement().execute(CREATE_DATABASE);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), USER, password);
    }

    private static final String CREATE_DATABASE =
            "CREATE DATABASE IF NOT EXISTS passerelle CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci";

    private boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private void install() throws IOException {
        Path partial = place.folder().resolve("mariadb.partial");
        Folders.delete(partial);
        Files.createDirectories(partial);
        List<String> command = new ArrayList<>();
        command.add(programs.resolve("scripts/mariadb-install-db").toString());
        command.add("--no-defaults");
        command.add("--basedir=" + programs);
        command.add("--datadir=" + partial);
        command.add("--auth-root-authentication-method=socket");
        command.add("--skip-test-db");
        command.addAll(asRoot());
        Path log = process.log();
        Files.createDirectories(log.getParent());
        Process install =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        try {
            if (!install.waitFor(120, TimeUnit.SECONDS) || install.exitValue() != 0) {
                install.destroyForcibly();
                throw new Problem(
                        "MariaDB n’a pas pu créer ses tables ; la raison est dans " + log + ".");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        Files.move(partial, data());
    }

    private List<String> command() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(programs.resolve("bin/mariadbd").toString());
        command.add("--no-defaults");
        command.add("--basedir=" + programs);
        command.add("--datadir=" + data());
        command.add("--init-file=" + whoMayConnect());
        command.add("--bind-address=127.0.0.1");
        command.add("--port=" + place.databasePort());
        // Relative to the data folder: the whole path could be longer than a socket's may be.
        command.add("--socket=mariadb.sock");
        command.add("--skip-name-resolve");
        command.add("--character-set-server=utf8mb4");
        command.add("--collation-server=utf8mb4_uca1400_ai_ci");
        command.add("--transaction-isolation=READ-COMMITTED");
        command.add("--innodb-flush-log-at-trx-commit=1");
        command.add("--sync-binlog=1");
        // A text taken out of a large document is one value.
        command.add("--max-allowed-packet=256M");
        command.add("--innodb-log-file-size=512M");
        command.add("--innodb-buffer-pool-size=512M");
        command.add("--max-connections=200");
        command.addAll(asRoot());
        return command;
    }

    private Path whoMayConnect() throws IOException {
        String user = "'" + USER + "'@'127.0.0.1'";
        Path file = place.folder().resolve("mariadb-users.sql");
        Files.deleteIfExists(file);
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(
                file,
                String.join(
                        "\n",
                        CREATE_DATABASE + ";",
                        "CREATE USER IF NOT EXISTS " + user + ";",
                        "ALTER USER " + user + " IDENTIFIED BY '" + password + "';",
                        "GRANT ALL ON passerelle.* TO " + user + ";\n"));
    }

    /** MariaDB refuses to run as root unless told to. */
    private static List<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    private Path data() {
        return place.folder().resolve("mariadb");
    }
}
