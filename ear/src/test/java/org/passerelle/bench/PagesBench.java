package org.passerelle.bench;

import static org.passerelle.bench.Report.figure;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.passerelle.groups.Principals;
import org.passerelle.groups.Viewer;
import org.passerelle.search.service.SearchIndex;
import org.passerelle.search.service.SearchQuestion;
import org.passerelle.search.service.SearchSettings;

/**
 * How many pages a second, how fast, and what each costs; a static file and the bare engine beside.
 */
final class PagesBench {

    private static final Duration WARM_UP =
            Duration.ofSeconds(Integer.getInteger("bench.warmup", 10));
    private static final Duration MEASURE =
            Duration.ofSeconds(Integer.getInteger("bench.seconds", 10));
    private static final int[] USERS = {1, 8, 32};
    private static final int MOST_USERS = 32;

    private final Scene scene;

    PagesBench(Scene scene) {
        this.scene = scene;
    }

    void run() throws SQLException {
        scene.report().title("Pages");
        scene.report().loads("client CPU ms", "cores used by others");
        List<Colleague> colleagues = scene.colleagues(MOST_USERS);
        Map<String, String> pages = scene.pages();
        visit("static file", colleagues, styleSheet(colleagues.get(0)));
        visit("home", colleagues, pages.get("home"));
        visit("profile", colleagues, pages.get("profile"));
        visit("wiki page", colleagues, pages.get("wiki page"));
        measure("search", colleagues, this::searching);
        try (Engine engine = new Engine()) {
            measure("search, engine alone", colleagues, colleague -> engine::ask);
        }
    }

    private static String styleSheet(Colleague colleague) {
        return Jsoup.parse(colleague.read("/accueil").text())
                .selectFirst("link[rel=stylesheet]")
                .attr("href");
    }

    private void visit(String name, List<Colleague> colleagues, String path) {
        measure(name, colleagues, colleague -> () -> colleague.read(path));
    }

    private Runnable searching(Colleague colleague) {
        AtomicInteger next = new AtomicInteger(colleague.hashCode());
        return () ->
                colleague.read(
                        "/recherche?q=" + Colleague.encoded(question(next.getAndIncrement())));
    }

    private static String question(int number) {
        return Questions.ALL.get(Math.floorMod(number, Questions.ALL.size()));
    }

    private void measure(
            String name, List<Colleague> colleagues, Function<Colleague, Runnable> asking) {
        List<Runnable> requests = colleagues.stream().map(asking).toList();
        Load.of(requests.subList(0, 8), WARM_UP, scene.machine());
        for (int users : USERS) {
            try {
                show(name, users, Load.of(requests.subList(0, users), MEASURE, scene.machine()));
            } catch (IllegalStateException failed) {
                scene.report().row(name, Integer.toString(users), failed.getMessage());
            }
        }
    }

    private void show(String name, int users, Load.Outcome outcome) {
        ProcessorTime spent = outcome.spent();
        scene.report()
                .load(
                        name,
                        users,
                        outcome,
                        figure(outcome.millisEach(spent.client())),
                        figure(spent.others() / outcome.seconds()));
    }

    /** The same questions put to Elasticsearch itself, with the rights of one of the colleagues. */
    private final class Engine implements AutoCloseable {

        private final SearchIndex index =
                new SearchIndex(
                        SearchSettings.at(scene.addresses().search().toString(), "passerelle"));
        private final Viewer viewer =
                new Viewer(1, new TreeSet<>(List.of(Principals.ALL, Principals.person(1))));
        private final AtomicInteger next = new AtomicInteger();

        void ask() {
            index.search(viewer, SearchQuestion.of(question(next.getAndIncrement())));
        }

        @Override
        public void close() {
            index.close();
        }
    }
}
