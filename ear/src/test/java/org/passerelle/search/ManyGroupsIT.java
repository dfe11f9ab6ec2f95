package org.passerelle.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Sql;

/** Farid is in more groups than a statement names: he finds what he may read, and nothing else. */
class ManyGroupsIT {

    private static final int GROUPS = 60;

    private final Caller ada = Cast.ada();
    private final Caller farid = Cast.farid();

    @BeforeEach
    void faridIsInSixtyGroups() throws Exception {
        for (int i = 1; i <= GROUPS; i++) {
            Sql.execute(
                    "INSERT INTO working_group (id, version, name, description, visibility,"
                            + " created_at, search_version) VALUES (?, 1, ?, '', 'CLOSED',"
                            + " UTC_TIMESTAMP(6), 1)",
                    -i,
                    "Soixantaine " + i);
            join(-i);
        }
    }

    @AfterEach
    void faridIsWhereHeWas() throws Exception {
        Sql.execute("DELETE FROM membership WHERE id < 0");
        Sql.execute("DELETE FROM working_group WHERE id < 0");
    }

    @Test
    void whatAGroupReadsIsShownToItsMemberAsLongAsTheDatabaseSaysSo() throws Exception {
        long group = Cast.openGroup(ada, "Salle des hallebardes", "CLOSED");
        long document = Cast.deposit(ada, group, "hallebarde.txt", "Une hallebarde.");
        Cast.allIsIndexed();
        assertThat(Cast.finds(farid, "hallebarde", document)).as("a stranger").isFalse();

        join(group);
        assertThat(Cast.finds(farid, "hallebarde", document)).as("a member").isTrue();

        List<String> readers =
                Sql.texts("SELECT principal FROM content_audience WHERE content_id = ?", document);
        Sql.execute("DELETE FROM content_audience WHERE content_id = ?", document);
        try {
            assertThat(Cast.finds(farid, "hallebarde", document))
                    .as("the index still says that he may")
                    .isFalse();
        } finally {
            for (String reader : readers) {
                Sql.execute(
                        "INSERT INTO content_audience (content_id, principal) VALUES (?, ?)",
                        document,
                        reader);
            }
        }
        assertThat(Cast.finds(farid, "hallebarde", document)).isTrue();
    }

    private static void join(long group) throws Exception {
        Sql.execute(
                "INSERT INTO membership (id, version, group_id, person_id, role, state, since)"
                        + " SELECT ?, 1, ?, p.id, 'MEMBER', 'ACTIVE', UTC_TIMESTAMP(6)"
                        + " FROM person p WHERE p.handle = 'farid.benali'",
                -1_000 - Math.abs(group),
                group);
    }
}
