package org.passerelle.bench;

import static org.passerelle.bench.Report.figure;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The text of every file of the example government is read again, one class of formats after the
 * other. As delivered half the cores read, one file each: a row per core is a row per reader.
 */
final class ExtractionBench {

    private static final String WAITING =
            " FROM outbox_entry WHERE topic = 'EXTRACT' AND parked_at IS NULL";

    /** What the media type looks like, in the words of SQL. */
    private static final Map<String, String> CLASSES = new LinkedHashMap<>();

    static {
        CLASSES.put("PDF", "f.media_type = 'application/pdf'");
        CLASSES.put("text documents", "f.media_type REGEXP 'word|opendocument.text|rtf'");
        CLASSES.put("sheets", "f.media_type REGEXP 'sheet|excel'");
        CLASSES.put("slides", "f.media_type REGEXP 'presentation|powerpoint'");
        CLASSES.put("plain text", "f.media_type LIKE 'text/%'");
        CLASSES.put("pictures", "f.media_type LIKE 'image/%'");
        CLASSES.put("all", "f.media_type <> 'application/octet-stream'");
    }

    private final Scene scene;

    ExtractionBench(Scene scene) {
        this.scene = scene;
    }

    void run() throws SQLException {
        int readers = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        scene.report().title("Reading the text of files, " + readers + " at a time");
        scene.report()
                .columns(
                        "formats",
                        "files",
                        "MB",
                        "seconds",
                        "files a second and reader",
                        "MB a second and reader",
                        "Payara CPU ms a file");
        for (Map.Entry<String, String> each : CLASSES.entrySet()) {
            measure(each.getKey(), each.getValue(), readers);
        }
        scene.report().line("");
        scene.database()
                .list(
                        "SELECT CONCAT(extraction, ': ', COUNT(*)) FROM stored_file GROUP BY"
                                + " extraction")
                .forEach(scene.report()::line);
    }

    private void measure(String name, String which, int readers) throws SQLException {
        Database database = scene.database();
        if (database.execute("UPDATE stored_file f SET extraction = 'WAITING' WHERE " + which)
                == 0) {
            return;
        }
        int files =
                database.execute(
                        "INSERT INTO outbox_entry (id, version, topic, kind, subject_id,"
                                + " created_at, due_at) SELECT -c.id, 1, 'EXTRACT', 'DOCUMENT', c.id,"
                                + " UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM content c JOIN"
                                + " document_version v ON v.current_of_id = c.id JOIN stored_file f"
                                + " ON f.id = v.file_id WHERE c.kind = 'DOCUMENT' AND c.state ="
                                + " 'PUBLISHED' AND "
                                + which);
        // The server looks every five seconds; the clock starts when it takes the first file.
        database.await("SELECT COUNT(*) < " + files + WAITING + " AND leased_by IS NULL");
        ProcessorTime before = scene.machine().processorTime();
        long begin = System.nanoTime();
        database.await("SELECT COUNT(*) = 0" + WAITING);
        double seconds = (System.nanoTime() - begin) / 1e9;
        ProcessorTime spent = scene.machine().processorTime().since(before);
        double megabytes =
                database.number("SELECT SUM(f.size) FROM stored_file f WHERE " + which) / 1e6;
        scene.report()
                .row(
                        name,
                        Integer.toString(files),
                        figure(megabytes),
                        figure(seconds),
                        figure(files / seconds / readers),
                        figure(megabytes / seconds / readers),
                        figure(spent.payara() * 1000 / files));
    }
}
