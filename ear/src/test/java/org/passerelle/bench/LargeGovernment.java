package org.passerelle.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.List;
import org.passerelle.launcher.Addresses;

/**
 * Multiplies the example government: people, groups, and contents of a few kilobytes, six pages to
 * three documents to one discussion. Their numbers are given here, far from those of the house.
 */
final class LargeGovernment {

    static final long FIRST = 70_000_000_000L;

    static final int CONTENTS = Integer.getInteger("bench.contents", 1_000_000);
    static final int PEOPLE = Integer.getInteger("bench.people", 100_000);

    private static final int BETWEEN_COMMITS = 10_000;
    private static final int GROUPS = 3_000;

    /** Each of the members is in three hundred groups. */
    private static final int EACH_IN_ONE_OF = GROUPS / 300;

    static final LocalDateTime TODAY = LocalDateTime.of(2026, 11, 1, 8, 0);
    private final Scene scene;
    private final Prose prose = new Prose();

    LargeGovernment(Scene scene) {
        this.scene = scene;
    }

    boolean isThere() throws SQLException {
        return scene.database()
                        .number("SELECT COUNT(*) FROM content WHERE id = ?", FIRST + CONTENTS - 1)
                == 1;
    }

    void come(List<String> members) throws SQLException {
        Addresses addresses = scene.addresses();
        try (Connection connection =
                DriverManager.getConnection(
                        addresses.databaseUrl(),
                        addresses.databaseUser(),
                        addresses.databasePassword())) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET unique_checks = 0, foreign_key_checks = 0");
            }
            connection.setAutoCommit(false);
            people(connection);
            groups(connection, members);
            connection.commit();
            try (LargeLibrary library = new LargeLibrary(connection, prose)) {
                for (int i = 0; i < CONTENTS; i++) {
                    library.add(i, FIRST + i * 7919L % PEOPLE, FIRST + i * 31L % GROUPS);
                    if (i % BETWEEN_COMMITS == 0) {
                        connection.commit();
                    }
                }
            }
            connection.commit();
            try (Statement statement = connection.createStatement()) {
                statement.execute("ANALYZE TABLE content, content_audience, person");
            }
        }
    }

    private void people(Connection connection) throws SQLException {
        List<String> organisations = scene.database().list("SELECT id FROM organisation");
        List<String> given = scene.database().list("SELECT DISTINCT given_name FROM person");
        List<String> family = scene.database().list("SELECT DISTINCT family_name FROM person");
        try (Rows persons =
                        new Rows(
                                connection,
                                "person",
                                "id, version, given_name, family_name, handle, language,"
                                        + " current_assignment_id, search_version");
                Rows posts =
                        new Rows(
                                connection,
                                "assignment",
                                "id, version, person_id, organisation_id, title, since")) {
            for (int i = 0; i < PEOPLE; i++) {
                persons.add(
                        FIRST + i,
                        1,
                        given.get(i % given.size()),
                        family.get(i / given.size() % family.size()),
                        "personne." + i,
                        "fr",
                        FIRST + i,
                        1);
                posts.add(
                        FIRST + i,
                        1,
                        FIRST + i,
                        organisations.get(i % organisations.size()),
                        "Conseil en " + prose.text(i, 12).trim(),
                        TODAY.toLocalDate().minusYears(3));
            }
        }
    }

    private void groups(Connection connection, List<String> members) throws SQLException {
        String[] visibilities = {"OPEN", "CLOSED", "SECRET"};
        try (Rows groups =
                        new Rows(
                                connection,
                                "working_group",
                                "id, version, name, description, visibility, created_at,"
                                        + " search_version");
                Rows memberships =
                        new Rows(
                                connection,
                                "membership",
                                "id, version, group_id, person_id, role, state, since")) {
            for (int i = 0; i < GROUPS; i++) {
                String name = "Groupe " + i + " " + prose.text(i, 30).trim();
                groups.add(FIRST + i, 1, name, prose.text(i, 200), visibilities[i % 3], TODAY, 1);
                for (int m = i % EACH_IN_ONE_OF; m < members.size(); m += EACH_IN_ONE_OF) {
                    memberships.add(
                            FIRST + i * 100L + m,
                            1,
                            FIRST + i,
                            members.get(m),
                            "MEMBER",
                            "ACTIVE",
                            TODAY);
                }
            }
        }
    }
}
