package org.passerelle.bench;

import static org.passerelle.bench.Report.figure;

import java.sql.SQLException;

/** The text of every file of the example government is read again. */
final class ExtractionBench {

    private static final String WAITING =
            " FROM outbox_entry WHERE topic = 'EXTRACT' AND parked_at IS NULL";

    private final Scene scene;

    ExtractionBench(Scene scene) {
        this.scene = scene;
    }

    void run() throws SQLException {
        Database database = scene.database();
        database.execute("UPDATE stored_file SET extraction = 'WAITING'");
        int files =
                database.execute(
                        "INSERT INTO outbox_entry (id, version, topic, kind, subject_id,"
                                + " created_at, due_at) SELECT -c.id, 1, 'EXTRACT', 'DOCUMENT', c.id,"
                                + " UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM content c WHERE c.kind ="
                                + " 'DOCUMENT' AND c.state = 'PUBLISHED'");
        // The server looks every five seconds; the clock starts when it takes the first file.
        database.await("SELECT COUNT(*) < " + files + WAITING + " AND leased_by IS NULL");
        ProcessorTime before = scene.machine().processorTime();
        long begin = System.nanoTime();
        database.await("SELECT COUNT(*) = 0" + WAITING);
        double seconds = (System.nanoTime() - begin) / 1e9;
        ProcessorTime spent = scene.machine().processorTime().since(before);
        long megabytes = database.number("SELECT SUM(size) DIV 1000000 FROM stored_file");

        scene.report().title("Reading the text of files");
        scene.report().columns("files", "MB", "seconds", "files a second", "Payara CPU ms a file");
        scene.report()
                .row(
                        Integer.toString(files),
                        Long.toString(megabytes),
                        figure(seconds),
                        figure(files / seconds),
                        figure(spent.payara() * 1000 / files));
        scene.report().line("");
        database.list(
                        "SELECT CONCAT(extraction, ': ', COUNT(*)) FROM stored_file GROUP BY"
                                + " extraction")
                .forEach(scene.report()::line);
    }
}
