package org.passerelle.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.passerelle.launcher.Place;
import org.passerelle.launcher.Problem;
import org.passerelle.launcher.Servers;

/**
 * {@code mvn -Pbench}: measures the house that ships, with the example government, and prints
 * Markdown. {@code -Dbench=pages,statements} chooses among the parts.
 */
public final class Bench {

    private static final List<String> PARTS =
            List.of(
                    "start",
                    "statements",
                    "pages",
                    "finding",
                    "extraction",
                    "uploads",
                    "library",
                    "sessions");

    /** They take the better part of an hour, and a place of their own: asked for by name. */
    private static final List<String> LARGE = List.of("scale", "visits");

    private Bench() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        try {
            run();
        } catch (Problem problem) {
            System.err.println("\n" + problem.getMessage());
            System.exit(1);
        }
    }

    private static void run() throws IOException, SQLException {
        List<String> wanted =
                List.of(System.getProperty("bench", String.join(",", PARTS)).split(","));
        boolean large = LARGE.containsAll(wanted);
        if (!large && !PARTS.containsAll(wanted)) {
            throw new Problem(
                    "-Dbench= knows "
                            + String.join(", ", PARTS)
                            + "; and, apart from these, "
                            + String.join(", ", LARGE)
                            + ".");
        }
        Place place = large ? Place.ofScale() : Place.ofBenchmarks();
        Report report = new Report();
        report.title("Passerelle, " + LocalDate.now());
        report.line("Machine: " + Machine.described() + ".");
        report.line("Server: " + payara() + ", heap " + place.heapSize() + ".");
        if (wanted.contains("start")) {
            new StartBench(report).run();
        }
        if (!wanted.equals(List.of("start"))) {
            measure(wanted, place, report);
        }
    }

    private static void measure(List<String> wanted, Place place, Report report)
            throws IOException, SQLException {
        try (Servers servers = started(place);
                Scene scene = new Scene(place, servers, report)) {
            report.line(size(scene));
            for (String part : LARGE.containsAll(wanted) ? LARGE : PARTS) {
                if (wanted.contains(part)) {
                    attempt(part, scene);
                }
            }
        }
    }

    private static Servers started(Place place) throws IOException {
        Servers servers = new Servers(place);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(servers), "stop"));
        servers.start();
        return servers;
    }

    /** What one part cannot measure does not keep the others from it. */
    private static void attempt(String part, Scene scene) {
        try {
            scene.awaitQuiet();
            run(part, scene);
        } catch (SQLException | IOException | RuntimeException e) {
            scene.report().line("Not measured: " + part);
            e.printStackTrace();
        }
    }

    private static void run(String part, Scene scene) throws SQLException, IOException {
        switch (part) {
            case "statements" -> new StatementsBench(scene).run();
            case "pages" -> new PagesBench(scene).run();
            case "finding" -> new FindingBench(scene).run();
            case "extraction" -> new ExtractionBench(scene).run();
            case "uploads" -> new UploadBench(scene).run();
            case "library" -> new LibraryBench(scene).run();
            case "scale" -> new ScaleBench(scene).run();
            case "visits" -> new VisitsBench(scene).run();
            case "sessions" -> new SessionsBench(scene).run();
            default -> scene.report().line("");
        }
    }

    private static String size(Scene scene) throws SQLException {
        return "Data: "
                + String.join(
                        ", ",
                        scene.database()
                                .list(
                                        "SELECT CONCAT(COUNT(*), ' people') FROM person UNION ALL"
                                                + " SELECT CONCAT(COUNT(*), ' groups') FROM"
                                                + " working_group UNION ALL SELECT CONCAT(COUNT(*), '"
                                                + " ', LOWER(kind), 's') FROM content GROUP BY kind"
                                                + " UNION ALL SELECT CONCAT(COUNT(*), ' comments') FROM"
                                                + " comment"))
                + ".";
    }

    private static String payara() {
        return Path.of(System.getProperty("passerelle.payara.zip"))
                .getFileName()
                .toString()
                .replace(".zip", "");
    }

    /** When the measures are interrupted, nothing is left running. */
    private static void stop(Servers servers) {
        try {
            servers.close();
        } catch (IOException e) {
            System.err.println("The servers did not stop properly: " + e);
        }
    }
}
