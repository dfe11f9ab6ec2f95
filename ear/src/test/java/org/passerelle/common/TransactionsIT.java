package org.passerelle.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Sql;

/** An act and all that follows from it are written together, or not at all. */
class TransactionsIT {

    private static final String COUNTS =
            "SELECT CONCAT_WS(' ', (SELECT COUNT(*) FROM comment), (SELECT COUNT(*) FROM alert),"
                    + " (SELECT COUNT(*) FROM audit_line WHERE action = 'ContentCommented'),"
                    + " (SELECT comment_count FROM content WHERE id = ?),"
                    + " (SELECT COUNT(*) FROM noted))";

    private Caller ada;
    private long page;

    /** The outbox is emptied in an instant; what was put there is noted to be seen. */
    @BeforeEach
    void noteWhatIsPutInTheOutbox() throws SQLException {
        ada = Cast.ada();
        page = Cast.write(Cast.bruno(), Cast.group(Cast.CLOSED_GROUP), "Trottoirs", "<p>Sel</p>");
        Sql.execute("CREATE OR REPLACE TABLE noted (topic VARCHAR(20), subject_id BIGINT)");
        Sql.execute(
                "CREATE OR REPLACE TRIGGER noted_entry AFTER INSERT ON outbox_entry FOR EACH ROW"
                        + " INSERT INTO noted VALUES (NEW.topic, NEW.subject_id)");
    }

    @AfterEach
    void mend() throws SQLException {
        Sql.execute("DROP TRIGGER IF EXISTS broken");
        Sql.execute("DROP TRIGGER IF EXISTS noted_entry");
        Sql.execute("DROP TABLE IF EXISTS noted");
    }

    @Test
    void anActLeavesOneAuditLineTheRightAlertsAndItsOutboxEntry() throws SQLException {
        long audits = audits();

        HttpResponse<String> answer =
                Cast.comment(
                        ada, page, "Et du gravier? @bruno.gagnon @rose.baptiste @farid.benali");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(audits()).isEqualTo(audits + 1);
        assertThat(
                        Sql.text(
                                "SELECT CONCAT_WS(' ', actor_id, kind, subject_id) FROM audit_line"
                                        + " WHERE action = 'ContentCommented' ORDER BY id DESC LIMIT"
                                        + " 1"))
                .isEqualTo(Cast.person("ada.tremblay") + " PAGE " + page);
        assertThat(
                        Sql.texts(
                                "SELECT CONCAT(p.handle, ' ', a.reason) FROM alert a JOIN person p"
                                        + " ON p.id = a.recipient_id WHERE a.content_id = ?",
                                page))
                .as("Farid may not read it, so he is not told of it")
                .containsExactlyInAnyOrder("bruno.gagnon MENTIONED", "rose.baptiste MENTIONED");
        assertThat(
                        Sql.texts(
                                "SELECT CONCAT(topic, ' ', subject_id) FROM noted WHERE subject_id"
                                        + " = ?",
                                page))
                .isEqualTo(List.of("INDEX " + page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"comment", "alert", "audit_line", "outbox_entry"})
    void anActThatFailsAnywhereLeavesNothing(String table) throws SQLException {
        String before = Sql.text(COUNTS, page);
        Sql.execute(
                "CREATE OR REPLACE TRIGGER broken BEFORE INSERT ON "
                        + table
                        + " FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Out of"
                        + " order'");

        HttpResponse<String> answer = Cast.comment(ada, page, "Et du gravier? @bruno.gagnon");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("Quelque chose a cédé de notre côté", "Numéro à citer")
                .doesNotContain("Out of order", "Exception", "org.passerelle");
        assertThat(Sql.text(COUNTS, page)).isEqualTo(before);

        Sql.execute("DROP TRIGGER broken");
        assertThat(Cast.comment(ada, page, "Et du gravier?").statusCode()).isEqualTo(302);
    }

    @Test
    void anAuditLineIsNeitherChangedNorDeleted() throws SQLException {
        long line = Sql.number("SELECT MAX(id) FROM audit_line");

        assertThatThrownBy(
                        () -> Sql.execute("UPDATE audit_line SET action = 'x' WHERE id = ?", line))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> Sql.execute("DELETE FROM audit_line WHERE id = ?", line))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("never deleted");
        assertThat(Sql.number("SELECT COUNT(*) FROM audit_line WHERE id = ?", line)).isEqualTo(1);
    }

    private static long audits() throws SQLException {
        return Sql.number("SELECT COUNT(*) FROM audit_line WHERE action = 'ContentCommented'");
    }
}
