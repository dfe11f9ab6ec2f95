package org.passerelle.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Eventually;
import org.passerelle.launcher.Sql;

/** Each periodic work is done by one node at a time, and none waits for a process that is dead. */
class LeasesIT {

    private static final Duration ONE_LOOK = Duration.ofSeconds(60);
    private static final String KILLED = "renewals";
    private static final String ELSEWHERE = "library.trash";

    @AfterEach
    void letTheHouseWork() throws Exception {
        Sql.execute("DELETE FROM lease WHERE name IN (?, ?)", KILLED, ELSEWHERE);
    }

    @Test
    void aKilledProcessIsFollowedAtOnceByTheNextOfItsNodeAndAnotherNodeIsWaitedFor()
            throws Exception {
        String node = owner("library.measure").replaceFirst(" .*", "");
        leave(KILLED, node + " 1@1", "1 DAY");
        leave(ELSEWHERE, "autre-noeud 7@7", "5 SECOND");
        String end = Sql.text("SELECT leased_until FROM lease WHERE name = ?", ELSEWHERE);

        Eventually.happens("ours is taken", ONE_LOOK, () -> !owner(KILLED).endsWith(" 1@1"));
        Eventually.happens("theirs too", ONE_LOOK, () -> !owner(ELSEWHERE).startsWith("autre"));

        assertThat(owner(KILLED)).startsWith(node + " ").isEqualTo(owner("library.measure"));
        assertThat(
                        Sql.number(
                                "SELECT leased_until >= ? + INTERVAL 3 MINUTE FROM lease WHERE name = ?",
                                end,
                                ELSEWHERE))
                .as("for three minutes, begun once the time of the other node was over")
                .isEqualTo(1);
    }

    private static void leave(String work, String owner, String howLong) throws Exception {
        Sql.execute(
                "REPLACE INTO lease (name, owner, leased_until)"
                        + " VALUES (?, ?, UTC_TIMESTAMP(6) + INTERVAL "
                        + howLong
                        + ")",
                work,
                owner);
    }

    private static String owner(String work) throws Exception {
        Eventually.happens(
                work + " has an owner",
                ONE_LOOK,
                () -> Sql.number("SELECT COUNT(*) FROM lease WHERE name = ?", work) == 1);
        return Sql.text("SELECT owner FROM lease WHERE name = ?", work);
    }
}
