package org.passerelle.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the database of the running house holds, asked from the outside. */
public final class Sql {

    private Sql() {}

    public static long number(String query, Object... values) throws SQLException {
        return Long.parseLong(text(query, values));
    }

    public static String text(String query, Object... values) throws SQLException {
        List<String> found = texts(query, values);
        if (found.size() != 1) {
            throw new SQLException(found.size() + " rows for " + query);
        }
        return found.get(0);
    }

    public static List<String> texts(String query, Object... values) throws SQLException {
        try (Connection connection = House.connect();
                PreparedStatement statement = prepared(connection, query, values);
                ResultSet rows = statement.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    public static int execute(String statement, Object... values) throws SQLException {
        try (Connection connection = House.connect();
                PreparedStatement prepared = prepared(connection, statement, values)) {
            prepared.execute();
            return prepared.getUpdateCount();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
