package org.passerelle.documents.service;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where one process may put pieces of the files it reads. The folder bears the name of the server
 * it works for: what a killed server could not remove, the next one does.
 */
final class ExtractionFolder {

    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));
    private static final String PREFIX = "passerelle-extraction-";

    private ExtractionFolder() {}

    static Path create() throws IOException {
        return Files.createTempDirectory(TEMPORARY, prefixOf(ProcessHandle.current()));
    }

    /** A process number comes back one day; together with the time of its start it does not. */
    static String prefixOf(ProcessHandle server) {
        return PREFIX
                + server.pid()
                + "-"
                + server.info().startInstant().map(Instant::toEpochMilli).orElse(0L)
                + "-";
    }

    static void removeAbandoned() {
        List<String> atWork = ProcessHandle.allProcesses().map(ExtractionFolder::prefixOf).toList();
        try (Stream<Path> all = Files.list(TEMPORARY)) {
            all.filter(folder -> nameOf(folder).startsWith(PREFIX))
                    .filter(folder -> atWork.stream().noneMatch(nameOf(folder)::startsWith))
                    .forEach(ExtractionFolder::remove);
        } catch (IOException e) {
            warn(TEMPORARY, e);
        }
    }

    private static String nameOf(Path folder) {
        return folder.getFileName().toString();
    }

    static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            warn(folder, e);
        }
    }

    private static void warn(Path folder, IOException e) {
        System.getLogger(ExtractionFolder.class.getName())
                .log(System.Logger.Level.WARNING, "Cannot tidy up " + folder, e);
    }
}
