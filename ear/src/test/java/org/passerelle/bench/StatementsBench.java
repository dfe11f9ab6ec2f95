package org.passerelle.bench;

import static org.passerelle.bench.Report.figure;

import java.sql.SQLException;
import java.util.Map;

/** How many statements the database is asked for one page. */
final class StatementsBench {

    private static final int VISITS = 100;

    private final Scene scene;

    StatementsBench(Scene scene) {
        this.scene = scene;
    }

    void run() throws SQLException {
        scene.report().title("Statements to the database for a page");
        scene.report().columns("", "statements", "SELECT", "rows read");
        Colleague colleague = scene.colleagues(1).get(0);
        for (Map.Entry<String, String> page : scene.pages().entrySet()) {
            colleague.read(page.getValue());
            Counts before = counts();
            for (int i = 0; i < VISITS; i++) {
                colleague.read(page.getValue());
            }
            Counts after = counts();
            scene.report()
                    .row(
                            page.getKey(),
                            figure(perPage(after.questions - before.questions)),
                            figure(perPage(after.selects - before.selects)),
                            figure(perPage(after.rows - before.rows)));
        }
    }

    /** What other work of the server adds meanwhile is less than a tenth of a statement. */
    private Counts counts() throws SQLException {
        return new Counts(
                scene.database().status("QUESTIONS"),
                scene.database().status("COM_SELECT"),
                scene.database().status("ROWS_READ"));
    }

    private static double perPage(long count) {
        return count / (double) VISITS;
    }

    private record Counts(long questions, long selects, long rows) {}
}
