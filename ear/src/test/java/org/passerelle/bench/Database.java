package org.passerelle.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.passerelle.launcher.Addresses;

/** Looks into the database beside the server, to find what to measure and to count. */
final class Database implements AutoCloseable {

    private static final Duration LOOK_EVERY = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Connection connection;

    Database(Addresses addresses) throws SQLException {
        connection =
                DriverManager.getConnection(
                        addresses.databaseUrl(),
                        addresses.databaseUser(),
                        addresses.databasePassword());
    }

    /** The first column of every row. */
    List<String> list(String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    long number(String sql, Object... arguments) throws SQLException {
        return Long.parseLong(list(sql, arguments).get(0));
    }

    int execute(String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(sql, arguments)) {
            return statement.executeUpdate();
        }
    }

    /** Looks again and again until the answer is 1. */
    void await(String sql) throws SQLException {
        await(sql, PATIENCE);
    }

    void await(String sql, Duration patience) throws SQLException {
        long end = System.nanoTime() + patience.toNanos();
        while (number(sql) != 1) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Never so: " + sql);
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }

    /** How often something has happened since the database started. */
    long status(String name) throws SQLException {
        return number(
                "SELECT variable_value FROM information_schema.global_status WHERE variable_name ="
                        + " ?",
                name);
    }

    /** People who can sign in, the small cast first. */
    List<String> logins(int howMany) throws SQLException {
        return list(
                "SELECT i.subject FROM identity i JOIN account a ON a.id = i.account_id"
                        + " WHERE a.enabled AND i.secret IS NOT NULL ORDER BY i.id LIMIT "
                        + howMany);
    }

    /** Those to whom these logins belong, by number. */
    List<String> people(int howMany) throws SQLException {
        return list(
                "SELECT a.person_id FROM identity i JOIN account a ON a.id = i.account_id"
                        + " WHERE a.enabled AND i.secret IS NOT NULL ORDER BY i.id LIMIT "
                        + howMany);
    }

    private PreparedStatement prepared(String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
