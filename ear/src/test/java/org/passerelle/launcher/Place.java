package org.passerelle.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a set of servers lives: a folder under {@code .passerelle/} and four ports. Development,
 * tests and benchmarks each have their own, so that they can run side by side.
 */
public record Place(
        String name, String prefix, Path root, int firstPort, String heap, String searchHeap) {

    /** What {@code mvn -Prun} uses; its data stay from one run to the next. */
    public static Place ofDevelopment() {
        return new Place("run", "passerelle.", findRoot(), 8080, "1g", "512m");
    }

    /** What {@code mvn verify} uses. */
    public static Place ofTests() {
        return new Place("tests", "passerelle.tests.", findRoot(), 18080, "1g", "512m");
    }

    /** What {@code mvn -Pbench} uses. */
    public static Place ofBenchmarks() {
        return new Place("bench", "passerelle.bench.", findRoot(), 28080, "2g", "512m");
    }

    /** What {@code mvn -Pbench -Dbench=scale} uses: a whole government. */
    public static Place ofScale() {
        return new Place("scale", "passerelle.bench.", findRoot(), 28080, "2g", "2g");
    }

    public Path folder() {
        return root.resolve(".passerelle").resolve(name);
    }

    public Path tools() {
        return root.resolve(".passerelle/tools");
    }

    public Path ear() {
        return root.resolve("ear/target/passerelle.ear");
    }

    public Path build() {
        return root.resolve("ear/target");
    }

    public int httpPort() {
        return port("port", 0);
    }

    public int adminPort() {
        return port("admin.port", 1);
    }

    public int databasePort() {
        return port("database.port", 2);
    }

    public int searchPort() {
        return port("search.port", 3);
    }

    public String heapSize() {
        return System.getProperty(prefix + "heap", heap);
    }

    /** Of Elasticsearch. */
    public String searchHeapSize() {
        return System.getProperty(prefix + "search.heap", searchHeap);
    }

    private int port(String property, int offset) {
        return Integer.getInteger(prefix + property, firstPort + offset);
    }

    private static Path findRoot() {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return folder;
            }
        }
        throw new Problem(
                "Lancez Passerelle depuis le dossier de ses sources ; ici, c’est " + here + ".");
    }
}
