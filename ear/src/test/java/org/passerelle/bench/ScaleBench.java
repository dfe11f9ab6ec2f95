package org.passerelle.bench;

import static org.passerelle.bench.Report.figure;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.passerelle.groups.Principals;
import org.passerelle.groups.Viewer;
import org.passerelle.search.service.SearchIndex;
import org.passerelle.search.service.SearchQuestion;
import org.passerelle.search.service.SearchSettings;

/**
 * The search over a whole government: how long the index takes to be made anew, how fast changes
 * reach it, and how fast it answers people who are in three hundred groups each.
 */
final class ScaleBench {

    private static final int CONTENTS = Integer.getInteger("bench.contents", 1_000_000);
    private static final int PEOPLE = Integer.getInteger("bench.people", 100_000);
    private static final int CHANGED = Math.min(50_000, CONTENTS / 10);
    private static final int[] USERS = {1, 4, 8};
    private static final int MOST_USERS = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration MEASURE = Duration.ofSeconds(30);
    private static final Duration LONG = Duration.ofHours(1);
    private static final String ALL_DONE =
            "SELECT COUNT(*) = 0 FROM outbox_entry WHERE topic = 'INDEX' AND parked_at IS NULL";

    private final Scene scene;
    private final Database database;
    private final AtomicInteger next = new AtomicInteger();

    ScaleBench(Scene scene) {
        this.scene = scene;
        this.database = scene.database();
    }

    void run() throws SQLException {
        scene.report().title("Search over " + CONTENTS + " contents and " + PEOPLE + " people");
        List<String> members = database.people(MOST_USERS);
        LargeGovernment government = new LargeGovernment(scene, CONTENTS, PEOPLE);
        boolean isThere = government.isThere();
        if (!isThere) {
            government.come(members);
        }
        scene.report()
                .columns(
                        "",
                        "how many",
                        "seconds",
                        "a second",
                        "Payara CPU s",
                        "MariaDB",
                        "Elasticsearch");
        if (!isThere || Boolean.getBoolean("bench.rebuild")) {
            indexing("index made anew", CONTENTS + PEOPLE, "-1, 1, 'INDEX', 'SYSTEM', 0", "DUAL");
        }
        indexing(
                "changes that reach the index",
                CHANGED,
                "-id, 1, 'INDEX', kind, id",
                "content WHERE id >= " + LargeGovernment.FIRST + " LIMIT " + CHANGED);
        searching(members.get(0));
    }

    /** Leaves work in the outbox, and waits until it is done. */
    private void indexing(String name, int howMany, String entry, String from) throws SQLException {
        ProcessorTime before = scene.machine().processorTime();
        long begin = System.nanoTime();
        database.execute(
                "INSERT INTO outbox_entry (id, version, topic, kind, subject_id, created_at, due_at)"
                        + " SELECT "
                        + entry
                        + ", UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM "
                        + from);
        database.await(ALL_DONE, LONG);
        double seconds = (System.nanoTime() - begin) / 1e9;
        ProcessorTime spent = scene.machine().processorTime().since(before);
        scene.report()
                .row(
                        name,
                        Integer.toString(howMany),
                        figure(seconds),
                        figure(howMany / seconds),
                        figure(spent.payara()),
                        figure(spent.database()),
                        figure(spent.search()));
    }

    private void searching(String person) throws SQLException {
        List<Colleague> colleagues = scene.colleagues(MOST_USERS);
        Viewer viewer = viewer(Long.parseLong(person));
        SearchIndex index =
                new SearchIndex(
                        SearchSettings.at(scene.addresses().search().toString(), "passerelle"));
        scene.report().line("");
        scene.report()
                .columns(
                        "",
                        "users",
                        "a second",
                        "p50 ms",
                        "p95 ms",
                        "p99 ms",
                        "Payara CPU ms",
                        "MariaDB CPU ms",
                        "Elasticsearch CPU ms");
        try {
            measure(
                    "results page",
                    colleagues,
                    one -> words -> one.read("/recherche?q=" + Colleague.encoded(words)));
            measure(
                    "the same questions, engine alone",
                    colleagues,
                    one -> words -> index.search(viewer, SearchQuestion.of(words)));
            measure(
                    "suggestions",
                    colleagues,
                    one ->
                            words ->
                                    one.read(
                                            "/api/suggestions?q="
                                                    + Colleague.encoded(beginning(words))));
        } finally {
            index.close();
        }
    }

    private static String beginning(String words) {
        return words.substring(0, Math.min(words.length(), 6));
    }

    private void measure(
            String name, List<Colleague> colleagues, Function<Colleague, Consumer<String>> asking) {
        List<Runnable> requests = new ArrayList<>();
        for (Colleague colleague : colleagues) {
            Consumer<String> ask = asking.apply(colleague);
            requests.add(() -> ask.accept(question()));
        }
        Load.of(requests.subList(0, 4), WARM_UP, scene.machine());
        for (int users : USERS) {
            Load.Outcome outcome = Load.of(requests.subList(0, users), MEASURE, scene.machine());
            double answers = outcome.times().getTotalCount() / 1000.0;
            scene.report()
                    .row(
                            name,
                            Integer.toString(users),
                            figure(outcome.perSecond()),
                            figure(outcome.millis(50)),
                            figure(outcome.millis(95)),
                            figure(outcome.millis(99)),
                            figure(outcome.spent().payara() / answers),
                            figure(outcome.spent().database() / answers),
                            figure(outcome.spent().search() / answers));
        }
    }

    private String question() {
        return Questions.ALL.get(Math.floorMod(next.getAndIncrement(), Questions.ALL.size()));
    }

    /** What this person may read, as the house says it. */
    private Viewer viewer(long person) throws SQLException {
        TreeSet<String> principals =
                new TreeSet<>(
                        database.list(
                                "SELECT CONCAT('grp:', group_id) FROM membership WHERE person_id = ?"
                                        + " AND state = 'ACTIVE'",
                                person));
        principals.add(Principals.ALL);
        principals.add(Principals.person(person));
        return new Viewer(person, principals);
    }
}
