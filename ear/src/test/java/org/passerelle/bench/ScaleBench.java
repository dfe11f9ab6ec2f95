package org.passerelle.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.passerelle.bench.Report.figure;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
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

    private static final int CHANGED = Math.min(100_000, LargeGovernment.CONTENTS / 10);
    private static final int[] USERS = {1, 4, 8};
    private static final int MOST_USERS = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration MEASURE = Duration.ofSeconds(30);
    private static final Duration LONG = Duration.ofHours(1);
    private static final String LEFT =
            " FROM outbox_entry WHERE topic = 'INDEX' AND parked_at IS NULL";

    /** Counting them each time would cost the database more than the work itself. */
    private static final String ALL_DONE = "SELECT NOT EXISTS (SELECT 1" + LEFT + ")";

    private final Scene scene;
    private final Database database;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger visits = new AtomicInteger();

    ScaleBench(Scene scene) {
        this.scene = scene;
        this.database = scene.database();
    }

    void run() throws SQLException, IOException {
        scene.report()
                .title(
                        "Search over "
                                + LargeGovernment.CONTENTS
                                + " contents and "
                                + LargeGovernment.PEOPLE
                                + " people");
        List<String> members = database.people(MOST_USERS);
        LargeGovernment government = new LargeGovernment(scene);
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
            put("-1, 1, 'INDEX', 'SYSTEM', 0", "DUAL");
            indexing("index made anew", LargeGovernment.CONTENTS + LargeGovernment.PEOPLE);
        }
        change(0);
        database.await(ALL_DONE, LONG); // As everything here: what is measured has run for a while.
        gathering("segments put together before");
        change(CHANGED);
        indexing("changes that reach the index", database.number("SELECT COUNT(*)" + LEFT));
        gathering("their segments put together afterwards");
        searching(members.get(0));
    }

    /** Waits until what is left in the outbox is done. */
    private void indexing(String name, long howMany) throws SQLException {
        ProcessorTime before = scene.machine().processorTime();
        long begin = System.nanoTime();
        database.await(ALL_DONE, LONG);
        double seconds = (System.nanoTime() - begin) / 1e9;
        ProcessorTime spent = scene.machine().processorTime().since(before);
        scene.report()
                .row(
                        name,
                        Long.toString(howMany),
                        figure(seconds),
                        figure(howMany / seconds),
                        figure(spent.payara()),
                        figure(spent.database()),
                        figure(spent.search()));
    }

    /** As if so many contents were changed at once; until the house has noticed and begins. */
    private void change(int after) throws SQLException {
        long first = LargeGovernment.FIRST + after;
        put(
                "-id, 1, 'INDEX', kind, id",
                "content WHERE id >= " + first + " AND id < " + (first + CHANGED));
        database.await("SELECT COUNT(*) < " + CHANGED + LEFT, LONG);
    }

    /** Leaves work in the outbox. */
    private void put(String entry, String from) throws SQLException {
        database.execute(
                "INSERT INTO outbox_entry (id, version, topic, kind, subject_id, created_at, due_at)"
                        + " SELECT "
                        + entry
                        + ", UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM "
                        + from);
    }

    /** What was written in a rush serves before its many small segments are put together. */
    private void gathering(String name) throws IOException {
        long begin = System.nanoTime();
        while (says("/_tasks?actions=*forcemerge*", "forcemerge")
                || says("/_nodes/stats/indices/merge", "\"current\":[1-9]")) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        scene.report().row(name, "", figure(seconds), "", "", "", "");
    }

    private boolean says(String path, String pattern) throws IOException {
        URL address = scene.addresses().search().resolve(path).toURL();
        try (InputStream answer = address.openStream()) {
            return Pattern.compile(pattern)
                    .matcher(new String(answer.readAllBytes(), UTF_8))
                    .find();
        }
    }

    private void searching(String person) throws SQLException {
        List<Colleague> colleagues = scene.colleagues(MOST_USERS);
        Viewer viewer = viewer(Long.parseLong(person));
        List<String> common = new Prose().commonQuestions();
        scene.report().line("");
        scene.report().loads();
        try (SearchIndex index =
                new SearchIndex(
                        SearchSettings.at(scene.addresses().search().toString(), "passerelle"))) {
            measure("results page", colleagues, one -> words -> one.read(results(words)));
            measure(
                    "the same questions, engine alone",
                    colleagues,
                    one -> words -> index.search(viewer, SearchQuestion.of(words)));
            measure(
                    "mixed with second pages, kinds, by date",
                    colleagues,
                    one -> words -> one.read(results(words) + mixed()));
            measure(
                    "words that half of the texts hold",
                    colleagues,
                    one ->
                            words ->
                                    one.read(
                                            results(
                                                    common.get(
                                                            Math.floorMod(
                                                                    visits.getAndIncrement(),
                                                                    common.size())))));
            measure(
                    "suggestions",
                    colleagues,
                    one ->
                            words ->
                                    one.read(
                                            "/api/suggestions?q="
                                                    + Colleague.encoded(beginning(words))));
        }
    }

    private static String results(String words) {
        return "/recherche?q=" + Colleague.encoded(words);
    }

    /** Of ten visits to the results, so many are no first page of a new question. */
    private String mixed() {
        return switch (Math.floorMod(visits.getAndIncrement(), 10)) {
            case 2 -> "&page=2";
            case 5 -> "&type=document";
            case 8 -> "&tri=date";
            default -> "";
        };
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
            scene.report()
                    .load(
                            name,
                            users,
                            Load.of(requests.subList(0, users), MEASURE, scene.machine()));
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
