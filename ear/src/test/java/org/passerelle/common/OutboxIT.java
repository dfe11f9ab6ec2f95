package org.passerelle.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.common.Subject.Kind;
import org.passerelle.groups.Viewer;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Eventually;
import org.passerelle.launcher.House;
import org.passerelle.launcher.Sql;
import org.passerelle.search.service.IndexEntry;
import org.passerelle.search.service.SearchIndex;
import org.passerelle.search.service.SearchQuestion;
import org.passerelle.search.service.SearchSettings;

/** What is left to be done later is done, once, by someone, whatever happens to whom. */
class OutboxIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ENTRIES = 200;

    @AfterEach
    void tidy() throws SQLException {
        Sql.execute("DROP TRIGGER IF EXISTS slowly");
        Sql.execute("DELETE FROM outbox_entry WHERE topic = ?", OutboxRehearsal.TOPIC);
    }

    @Test
    void twoWhoTakeAtOnceNeverTakeTheSame() throws Exception {
        rehearse();
        ExecutorService workers = Executors.newFixedThreadPool(2);
        try (Connection first = House.connect()) {
            first.setAutoCommit(false);
            List<Long> held = OutboxRehearsal.due(first, 10);

            Callable<List<Long>> worker = OutboxRehearsal::takeAll;
            List<Future<List<Long>>> taking =
                    List.of(workers.submit(worker), workers.submit(worker));
            List<Long> taken = new ArrayList<>(held);
            for (Future<List<Long>> each : taking) {
                taken.addAll(each.get());
            }

            assertThat(held).hasSize(10);
            assertThat(taken).hasSize(ENTRIES).doesNotHaveDuplicates();
            first.rollback();
        } finally {
            workers.shutdownNow();
        }
    }

    @Test
    void whatADeadServerHadTakenIsTakenAgainAndTheIndexIsWhole() throws Exception {
        Cast.allIsIndexed();
        // Giving work back takes its time, so that the server dies while it holds some.
        Sql.execute(
                "CREATE TRIGGER slowly BEFORE DELETE ON outbox_entry FOR EACH ROW DO SLEEP(0.02)");
        everythingChanged("person", "'PERSON'");
        everythingChanged("content", "kind");
        Eventually.happens("some is done", PATIENCE, () -> leased() > 0 && waiting() > 100);

        House.killPayara();

        long left = leased();
        Sql.execute("DROP TRIGGER slowly");
        Cast.leasesRunOut();
        House.startPayara();
        assertThat(left).isPositive();
        Cast.allIsIndexed();
        assertThat(IndexedVersions.ofAll()).containsAllEntriesOf(versions());
    }

    @Test
    void whatCannotBeDoneIsParkedAndAnAdministratorMayHaveItTriedAgain() throws Exception {
        Caller elise = Cast.elise();
        long page = 7_000_001;
        Sql.execute(
                "INSERT INTO content (id, version, kind, title, language, author_id, state,"
                        + " created_at, changed_at, changed_by_id, active_at, comment_count,"
                        + " search_version) SELECT ?, 1, kind, 'Sans révision', language, author_id,"
                        + " state, created_at, changed_at, changed_by_id, active_at, 0, 1 FROM content"
                        + " WHERE kind = 'PAGE' AND state = 'PUBLISHED' LIMIT 1",
                page);
        try {
            entry(page, "INDEX", "PAGE", page, OutboxEntry.ATTEMPTS - 1);
            Eventually.happens(
                    "it is parked",
                    PATIENCE,
                    () ->
                            Sql.text("SELECT parked_at FROM outbox_entry WHERE id = ?", page)
                                    != null);

            Element row = parked(elise, page);
            assertThat(row.text()).contains("Exception").contains("" + OutboxEntry.ATTEMPTS);
            assertThat(Cast.farid().get("/administration").statusCode()).isEqualTo(404);

            // Whatever was wrong is put right.
            Sql.execute("UPDATE content SET state = 'REMOVED' WHERE id = ?", page);
            Map<String, String> fields = elise.form("/administration", "entretien");
            Element button = row.select("[type=submit]").first();
            fields.put(button.attr("name"), button.attr("value"));
            assertThat(elise.post("/administration", fields).statusCode()).isEqualTo(302);

            Eventually.happens(
                    "it is done",
                    PATIENCE,
                    () -> Sql.number("SELECT COUNT(*) FROM outbox_entry WHERE id = ?", page) == 0);
            assertThat(
                            Sql.number(
                                    "SELECT COUNT(*) FROM audit_line WHERE action = 'OutboxRetried'"
                                            + " AND subject_id = ?",
                                    page))
                    .isEqualTo(1);
        } finally {
            Sql.execute("DELETE FROM outbox_entry WHERE subject_id = ?", page);
            Sql.execute("DELETE FROM content WHERE id = ?", page);
        }
    }

    @Test
    void whatWasRemovedStaysRemovedWhenAnOlderStateArrivesLate() throws Exception {
        Caller ada = Cast.ada();
        long document = Cast.deposit(ada, null, "Palimpseste.txt", "Un palimpseste effacé");
        Eventually.happens("found", PATIENCE, () -> Cast.finds(ada, "palimpseste", document));
        Map<String, String> fields = ada.form("/documents/document?id=" + document, "retirer");
        fields.put("acte", "corbeille");
        String address = "/documents/document?id=" + document;
        assertThat(ada.post("/documents/classement", fields).statusCode()).isEqualTo(303);
        Cast.allIsIndexed();

        SearchIndex index =
                new SearchIndex(SearchSettings.at(House.searchUri().toString(), "passerelle"));
        try {
            Subject subject = new Subject(Kind.DOCUMENT, document);
            index.write(
                    List.of(
                            IndexEntry.of(subject, 1)
                                    .title("Palimpseste")
                                    .audience(Set.of("all"))
                                    .build()));
            index.refresh();

            Viewer anyone = new Viewer(1, new TreeSet<>(Set.of("all")));
            assertThat(index.search(anyone, SearchQuestion.of("palimpseste")).total()).isZero();
        } finally {
            index.close();
        }
        assertThat(Cast.finds(ada, "palimpseste", document)).isFalse();
        assertThat(ada.get(address).statusCode()).isEqualTo(404);
    }

    private static void rehearse() throws SQLException {
        for (int i = 0; i < ENTRIES; i++) {
            entry(8_000_000 + i, OutboxRehearsal.TOPIC, "PAGE", i, 0);
        }
    }

    private static void entry(long id, String topic, String kind, long subject, int attempts)
            throws SQLException {
        Sql.execute(
                "INSERT INTO outbox_entry (id, version, topic, kind, subject_id, attempts,"
                        + " created_at, due_at) VALUES (?, 1, ?, ?, ?, ?, UTC_TIMESTAMP(6),"
                        + " UTC_TIMESTAMP(6))",
                id,
                topic,
                kind,
                subject,
                attempts);
    }

    /** As if each had been changed; the numbers of entries are far from those of the house. */
    private static void everythingChanged(String table, String kind) throws SQLException {
        Sql.execute("UPDATE " + table + " SET search_version = search_version + 1");
        Sql.execute(
                "INSERT INTO outbox_entry (id, version, topic, kind, subject_id, created_at,"
                        + " due_at) SELECT 9000000 + id, 1, 'INDEX', "
                        + kind
                        + ", id, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM "
                        + table);
    }

    private static Element parked(Caller elise, long subject) {
        return Jsoup.parse(elise.get("/administration").body())
                .select("section[aria-labelledby=abandon] li:contains(page-" + subject + ")")
                .first();
    }

    private static long leased() throws SQLException {
        return Sql.number(
                "SELECT COUNT(*) FROM outbox_entry WHERE leased_until > UTC_TIMESTAMP(6)");
    }

    private static long waiting() throws SQLException {
        return Sql.number("SELECT COUNT(*) FROM outbox_entry");
    }

    /** What the index should hold: each thing with the version of its row. */
    private static Map<String, Long> versions() throws SQLException {
        return IndexedVersions.parse(
                Sql.texts(
                        "SELECT CONCAT('person-', id, ' ', search_version) FROM person UNION ALL"
                                + " SELECT CONCAT(LOWER(kind), '-', id, ' ', search_version) FROM"
                                + " content"));
    }
}
