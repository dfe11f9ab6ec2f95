package org.passerelle.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The pages of every day in a government as large as {@link LargeGovernment}, for people who are in
 * three hundred groups each: none of them may take longer because there is much to read.
 */
final class VisitsBench {

    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final Duration MEASURE = Duration.ofSeconds(6);
    private static final int[] USERS = {1, 4};
    private static final int MOST_USERS = 4;

    private final Scene scene;

    VisitsBench(Scene scene) {
        this.scene = scene;
    }

    void run() throws SQLException {
        scene.report().title("Pages among " + LargeGovernment.CONTENTS + " contents");
        List<String> members = scene.database().people(MOST_USERS);
        LargeGovernment government = new LargeGovernment(scene);
        if (!government.isThere()) {
            government.come(members);
        }
        List<Colleague> colleagues = scene.colleagues(MOST_USERS);
        scene.report().loads();
        pages().forEach((name, path) -> measure(name, path, colleagues));
    }

    private void measure(String name, String path, List<Colleague> colleagues) {
        List<Runnable> visits =
                colleagues.stream().<Runnable>map(one -> () -> one.read(path)).toList();
        Load.of(visits, WARM_UP, scene.machine());
        for (int users : USERS) {
            scene.report()
                    .load(name, users, Load.of(visits.subList(0, users), MEASURE, scene.machine()));
        }
    }

    /** What they show of one thing, all may read. */
    private Map<String, String> pages() throws SQLException {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/accueil");
        pages.put("home, one's groups", "/accueil?onglet=groupes");
        pages.put("home, who mentions one", "/accueil?onglet=mentions");
        pages.put("alerts", "/alertes");
        pages.put("wiki", "/wiki");
        pages.put("discussions", "/discussions");
        pages.put("libraries", "/documents");
        pages.put("library of all", "/documents?rayon=communs");
        pages.put("library of a group", "/documents?groupe=" + group());
        pages.put("documents opened last", "/documents?rayon=recents");
        pages.put("documents shared with one", "/documents?rayon=partages");
        pages.put("groups", "/groupes");
        pages.put("group", "/groupes/groupe?id=" + group());
        pages.put("directory", "/annuaire");
        pages.put("profile", "/annuaire/personne?id=" + LargeGovernment.FIRST);
        pages.put("wiki page", "/wiki/page?id=" + first("PAGE"));
        pages.put("discussion", "/discussions/discussion?id=" + first("DISCUSSION"));
        pages.put("document", "/documents/document?id=" + first("DOCUMENT"));
        return pages;
    }

    private long group() throws SQLException {
        return scene.database()
                .number(
                        "SELECT id FROM working_group WHERE visibility = 'OPEN' AND id >= ? LIMIT 1",
                        LargeGovernment.FIRST);
    }

    private long first(String kind) throws SQLException {
        return scene.database()
                .number(
                        "SELECT c.id FROM content c JOIN content_audience a ON a.content_id = c.id"
                                + " WHERE c.kind = ? AND c.id >= ? AND a.principal = 'all'"
                                + " ORDER BY c.id LIMIT 1",
                        kind,
                        LargeGovernment.FIRST);
    }
}
