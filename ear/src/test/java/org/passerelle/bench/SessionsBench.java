package org.passerelle.bench;

import static org.passerelle.bench.Report.figure;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the server keeps for each person who is signed in. */
final class SessionsBench {

    private static final int SESSIONS = Integer.getInteger("bench.sessions", 300);
    private static final int ALREADY_THERE = 10;

    private static final List<String> FORMS =
            List.of(
                    "/wiki/editeur",
                    "/discussions/nouvelle",
                    "/groupes/nouveau",
                    "/annuaire/mon-profil");

    private final Scene scene;

    SessionsBench(Scene scene) {
        this.scene = scene;
    }

    void run() throws SQLException {
        int sessions = Math.min(SESSIONS, scene.database().logins(10_000).size() - ALREADY_THERE);
        List<String> reading = new ArrayList<>(scene.pages().values());
        visit(scene.colleagues(ALREADY_THERE), reading);
        visit(scene.colleagues(ALREADY_THERE), FORMS);
        long before = scene.machine().liveHeap();
        List<Colleague> everyone = scene.colleagues(ALREADY_THERE + sessions);
        List<Colleague> newcomers = everyone.subList(ALREADY_THERE, everyone.size());
        long signedIn = scene.machine().liveHeap();
        visit(newcomers, reading);
        long read = scene.machine().liveHeap();
        visit(newcomers, FORMS);
        long typed = scene.machine().liveHeap();

        scene.report().title("Memory kept for a session (" + sessions + " people signed in)");
        scene.report().columns("", "KB a session");
        show("signed in, home seen", signedIn - before, sessions);
        show("and six pages read", read - before, sessions);
        show("and four pages with forms (ten pages in all)", typed - before, sessions);
        scene.report().line("");
        scene.report().line("Live heap before: " + figure(before / 1e6) + " MB.");
    }

    private void show(String name, long bytes, int sessions) {
        scene.report().row(name, figure(bytes / 1000.0 / sessions));
    }

    private static void visit(List<Colleague> colleagues, List<String> pages) {
        colleagues.forEach(colleague -> pages.forEach(colleague::read));
    }
}
