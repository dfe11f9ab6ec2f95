package org.passerelle.bench;

import static org.passerelle.bench.Report.figure;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How fast a folder of fifty thousand documents is listed, in each order, beside the bare SQL. */
final class LibraryBench {

    private static final int MANY = 50_000;
    private static final int FEW = 50;
    private static final int VISITS = 100;
    private static final int WARM_UP = 20;
    private static final String FOLDER =
            "INSERT INTO folder (id, version, name, path, created_at, created_by_id)"
                    + " SELECT ?, 1, ?, '', NOW(6), MIN(id) FROM person";
    private static final String DOCUMENTS =
            "INSERT INTO content (id, version, kind, title, language, author_id, folder_id, state,"
                    + " created_at, changed_at, changed_by_id, active_at, comment_count,"
                    + " search_version, file_name, file_size, sensitivity) SELECT ? + s.seq, 1, kind,"
                    + " CONCAT(title, ' ', LPAD(MOD(s.seq * 7919, 50021), 5, '0')), language,"
                    + " author_id, ?, state, created_at, changed_at - INTERVAL s.seq SECOND, (SELECT id"
                    + " FROM person ORDER BY id LIMIT 1 OFFSET 7), active_at, 0, 1, file_name,"
                    + " MOD(s.seq * 7919, 50021), sensitivity FROM content JOIN seq_1_to_%d s WHERE id"
                    + " = ?";
    private static final String VERSIONS =
            "INSERT INTO document_version (id, version, document_id, current_of_id, number,"
                    + " file_id, file_name, comment, author_id, stored_at) SELECT c.id, 1, c.id, c.id,"
                    + " 1, v.file_id, v.file_name, '', v.author_id, v.stored_at FROM document_version v"
                    + " JOIN content c ON c.folder_id = ? WHERE v.current_of_id = ?";
    private static final String READERS =
            "INSERT INTO content_audience (content_id, principal) SELECT id, 'all' FROM content"
                    + " WHERE folder_id = ?";

    private final Scene scene;

    LibraryBench(Scene scene) {
        this.scene = scene;
    }

    void run() throws SQLException {
        long few = folder(1, FEW);
        long many = folder(2, MANY);
        Colleague colleague = scene.colleagues(1).get(0);
        scene.report().title("A folder of " + MANY + " documents");
        scene.report()
                .columns("", "p50 ms", "p95 ms", "of 50: p50 ms", "p95 ms", "bare SQL p50 ms");
        for (Map.Entry<String, String> order : orders().entrySet()) {
            double[] inLong = page(colleague, many, order.getKey());
            double[] inShort = page(colleague, few, order.getKey());
            double[] bare = bare(many, order.getValue());
            scene.report()
                    .row(
                            order.getKey(),
                            figure(at(inLong, 50)),
                            figure(at(inLong, 95)),
                            figure(at(inShort, 50)),
                            figure(at(inShort, 95)),
                            figure(at(bare, 50)));
        }
    }

    private static Map<String, String> orders() {
        Map<String, String> orders = new LinkedHashMap<>();
        orders.put("nom", "c.title, c.id");
        orders.put("modifie", "c.changed_at DESC, c.id DESC");
        orders.put("par", "p.family_name, p.given_name, c.id");
        orders.put("taille", "c.file_size DESC, c.id DESC");
        orders.put("type", "c.file_extension, c.id");
        return orders;
    }

    private double[] page(Colleague colleague, long folder, String order) {
        String address = "/documents?dossier=" + folder + "&tri=" + order;
        return times(() -> colleague.read(address));
    }

    private double[] bare(long folder, String order) {
        String sql =
                "SELECT c.id FROM content c"
                        + (order.startsWith("p.") ? " JOIN person p ON p.id = c.changed_by_id" : "")
                        + " WHERE c.home_id IS NULL AND c.owner_id IS NULL AND c.folder_id = "
                        + folder
                        + " AND c.kind = 'DOCUMENT' AND c.state = 'PUBLISHED' ORDER BY "
                        + order
                        + " LIMIT 51";
        return times(
                () -> {
                    try {
                        scene.database().list(sql);
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private static double[] times(Runnable asking) {
        for (int i = 0; i < WARM_UP; i++) {
            asking.run();
        }
        double[] millis = new double[VISITS];
        for (int i = 0; i < VISITS; i++) {
            long begin = System.nanoTime();
            asking.run();
            millis[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(millis);
        return millis;
    }

    private static double at(double[] sorted, int percentile) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percentile / 100)];
    }

    /**
     * A theme of the commons with as many copies of one document; made once, kept for next time.
     */
    private long folder(int number, int howMany) throws SQLException {
        Database database = scene.database();
        long id = 60_000_000_000L + number;
        List<String> there = database.list("SELECT id FROM folder WHERE id = ?", id);
        if (there.isEmpty()) {
            long pattern =
                    database.number(
                            "SELECT MIN(id) FROM content WHERE kind = 'DOCUMENT' AND state ="
                                    + " 'PUBLISHED'");
            database.execute(FOLDER, id, "Mesure de " + howMany);
            database.execute(
                    DOCUMENTS.formatted(howMany),
                    60_000_000_000L + number * 1_000_000L,
                    id,
                    pattern);
            database.execute(VERSIONS, id, pattern);
            database.execute(READERS, id);
            database.list("ANALYZE TABLE content");
        }
        return id;
    }
}
