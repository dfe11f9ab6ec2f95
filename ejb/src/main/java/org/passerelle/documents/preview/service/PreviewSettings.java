package org.passerelle.documents.preview.service;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.passerelle.documents.service.ExtractionSettings;

/**
 * How previews are made.
 *
 * @param folder where they are kept; may be emptied at any time
 * @param space how much of the disk they may take, in bytes
 * @param largest files above this size are not drawn or converted
 * @param office the program that converts office files, if there is one
 * @param patience how long one conversion or drawing may take
 * @param officeMemory the address space of a conversion, in bytes
 * @param classPath where the process that draws finds itself and its libraries
 * @param wrapper a command put before each program, as {@code unshare --net}; usually none
 */
record PreviewSettings(
        Path folder,
        long space,
        long largest,
        Optional<Path> office,
        Duration patience,
        long officeMemory,
        String classPath,
        List<String> wrapper) {

    private static final String KEY = "passerelle.preview.";
    private static final List<String> USUAL_PLACES =
            List.of(
                    "/usr/bin/soffice",
                    "/usr/lib/libreoffice/program/soffice",
                    "/opt/libreoffice/program/soffice",
                    "/Applications/LibreOffice.app/Contents/MacOS/soffice");

    static PreviewSettings from(Config config) {
        ExtractionSettings extraction = ExtractionSettings.from(config);
        return new PreviewSettings(
                config.getOptionalValue(KEY + "folder", String.class)
                        .map(Path::of)
                        .orElseGet(() -> besideTheFiles(config)),
                number(config, "space", 2L << 30),
                number(config, "largest", 200L << 20),
                office(config),
                Duration.ofSeconds(number(config, "timeout", 60)),
                number(config, "office.memory", 4L << 30),
                extraction.classPath(),
                extraction.wrapper());
    }

    private static long number(Config config, String key, long usual) {
        return config.getOptionalValue(KEY + key, Long.class).orElse(usual);
    }

    /** Beside the files and not among them: who looks after the files has nothing to do here. */
    private static Path besideTheFiles(Config config) {
        Path files =
                config.getOptionalValue("passerelle.files.folder", String.class)
                        .map(Path::of)
                        .orElse(Path.of(System.getProperty("java.io.tmpdir"), "passerelle"))
                        .toAbsolutePath();
        return files.resolveSibling(files.getFileName() + "-previews");
    }

    /** {@code auto} looks where it usually is; anything but {@code off} is its path. */
    private static Optional<Path> office(Config config) {
        String wanted = config.getOptionalValue(KEY + "office", String.class).orElse("auto");
        return switch (wanted) {
            case "off" -> Optional.empty();
            case "auto" -> foundOffice();
            default -> Optional.of(Path.of(wanted)).filter(Files::isExecutable);
        };
    }

    static Optional<Path> foundOffice() {
        Stream<Path> onPath =
                Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .filter(folder -> !folder.isBlank())
                        .map(folder -> Path.of(folder, "soffice"));
        return Stream.concat(onPath, USUAL_PLACES.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
