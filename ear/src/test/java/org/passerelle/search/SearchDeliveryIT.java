package org.passerelle.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.passerelle.groups.Viewer;
import org.passerelle.launcher.House;
import org.passerelle.search.service.SearchIndex;
import org.passerelle.search.service.SearchQuestion;
import org.passerelle.search.service.SearchSettings;
import org.passerelle.search.service.SearchUnavailableException;

/** What waits in the outbox reaches the index, even if the engine was away. */
class SearchDeliveryIT {

    private static final Viewer BRUNO = new Viewer(2, new TreeSet<>(Set.of("all")));
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void whatWaitsInTheOutboxIsFoundAndAnOutageLosesNothing() throws Exception {
        String url = House.searchUri().toString();
        SearchIndex index = new SearchIndex(SearchSettings.at(url, "passerelle"));
        try {
            openGroup(71, "Comité Quintessence");
            await(() -> finds(index, "quintessence"));

            House.stopElasticsearch();
            openGroup(72, "Comité Palissandre");
            assertThat(waiting(72)).isEqualTo(1);
            House.startElasticsearch();

            await(() -> finds(index, "palissandre"));
            await(() -> waiting(71) + waiting(72) == 0);
        } finally {
            index.close();
            execute("DELETE FROM outbox_entry WHERE subject_id IN (71, 72)");
            execute("DELETE FROM working_group WHERE id IN (71, 72)");
        }
    }

    private static boolean finds(SearchIndex index, String word) {
        try {
            return index.search(BRUNO, SearchQuestion.of(word)).total() == 1;
        } catch (SearchUnavailableException notYet) {
            return false;
        }
    }

    private static void openGroup(long id, String name) throws SQLException {
        execute(
                "INSERT INTO working_group (id, version, name, visibility, created_at, search_version)"
                        + (" VALUES (" + id + ", 1, '" + name + "', 'CLOSED', NOW(6), 1)"));
        execute(
                "INSERT INTO outbox_entry (id, version, topic, kind, subject_id, created_at, due_at)"
                        + (" VALUES ("
                                + id
                                + ", 1, 'INDEX', 'GROUP', "
                                + id
                                + ", NOW(6), NOW(6))"));
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = House.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static int waiting(long id) {
        try (Connection connection = House.connect();
                Statement statement = connection.createStatement();
                ResultSet count =
                        statement.executeQuery(
                                "SELECT COUNT(*) FROM outbox_entry WHERE subject_id = " + id)) {
            count.next();
            return count.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier happened) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!happened.getAsBoolean() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        assertThat(happened.getAsBoolean()).isTrue();
    }
}
