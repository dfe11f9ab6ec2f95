package org.passerelle.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Puts many rows into a table, a hundred with each statement. */
final class Rows implements AutoCloseable {

    private static final int AT_ONCE = 100;

    private final Connection connection;
    private final String insert;
    private final int columns;
    private final List<Object> waiting = new ArrayList<>();

    Rows(Connection connection, String table, String columns) {
        this.connection = connection;
        this.insert = "INSERT INTO " + table + " (" + columns + ") VALUES ";
        this.columns = columns.split(",").length;
    }

    void add(Object... values) throws SQLException {
        if (values.length != columns) {
            throw new IllegalArgumentException(insert + " takes " + columns + " values");
        }
        Collections.addAll(waiting, values);
        if (waiting.size() == AT_ONCE * columns) {
            send();
        }
    }

    private void send() throws SQLException {
        String row = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        String rows = String.join(", ", Collections.nCopies(waiting.size() / columns, row));
        try (PreparedStatement statement = connection.prepareStatement(insert + rows)) {
            for (int i = 0; i < waiting.size(); i++) {
                statement.setObject(i + 1, waiting.get(i));
            }
            statement.executeUpdate();
        }
        waiting.clear();
    }

    @Override
    public void close() throws SQLException {
        if (!waiting.isEmpty()) {
            send();
        }
    }
}
