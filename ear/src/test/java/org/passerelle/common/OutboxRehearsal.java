package org.passerelle.common;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.passerelle.launcher.House;

/** Taking work from the outbox as the house does, with work that nobody in the house looks for. */
final class OutboxRehearsal {

    static final String TOPIC = "REHEARSAL";

    private OutboxRehearsal() {}

    static List<Long> takeAll() throws SQLException {
        List<Long> all = new ArrayList<>();
        try (Connection connection = House.connect()) {
            connection.setAutoCommit(false);
            List<Long> some;
            do {
                some = due(connection, 7);
                for (long id : some) {
                    lease(connection, id);
                }
                connection.commit();
                all.addAll(some);
            } while (!some.isEmpty());
        }
        return all;
    }

    /** The statement of the repository itself. */
    static List<Long> due(Connection connection, int howMany) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        Outbox.DUE
                                .replace("?1", "?")
                                .replace("?2", "UTC_TIMESTAMP(6)")
                                .replace("?3", "?"))) {
            statement.setString(1, TOPIC);
            statement.setInt(2, howMany);
            List<Long> ids = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong("id"));
                }
            }
            return ids;
        }
    }

    private static void lease(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "UPDATE outbox_entry SET leased_until = UTC_TIMESTAMP(6) + INTERVAL 2"
                                + " MINUTE WHERE id = ?")) {
            statement.setLong(1, id);
            statement.executeUpdate();
        }
    }
}
