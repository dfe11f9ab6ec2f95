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

    /** Lays copies of a document beside it, with versions and readers of their own. */
    public static void multiply(long document, int times) throws SQLException {
        execute(
                "INSERT INTO content (id, version, kind, title, language, author_id, home_id,"
                        + " owner_id, folder_id, state, created_at, changed_at, changed_by_id,"
                        + " active_at, comment_count, search_version, file_name, file_size,"
                        + " sensitivity) SELECT 50000000000 + ? * 100000 + s.seq, 1, kind,"
                        + " CONCAT(title, ' ', s.seq), language, author_id, home_id, owner_id,"
                        + " folder_id, state, created_at, changed_at - INTERVAL s.seq SECOND,"
                        + " changed_by_id, active_at, 0, 1, file_name, s.seq, sensitivity FROM content"
                        + " JOIN seq_1_to_"
                        + times
                        + " s WHERE id = ?",
                document,
                document);
        execute(
                "INSERT INTO document_version (id, version, document_id, current_of_id, number,"
                        + " file_id, file_name, comment, author_id, stored_at) SELECT c.id, 1, c.id,"
                        + " c.id, 1, v.file_id, v.file_name, '', v.author_id, v.stored_at FROM"
                        + " document_version v JOIN content c ON c.id > 50000000000 + ? * 100000 AND"
                        + " c.id <= 50000000000 + ? * 100000 + 100000 WHERE v.current_of_id = ?",
                document,
                document,
                document);
        execute(
                "INSERT INTO content_audience (content_id, principal) SELECT c.id, a.principal FROM"
                        + " content_audience a JOIN content c ON c.id > 50000000000 + ? * 100000 AND"
                        + " c.id <= 50000000000 + ? * 100000 + 100000 WHERE a.content_id = ?",
                document,
                document,
                document);
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
