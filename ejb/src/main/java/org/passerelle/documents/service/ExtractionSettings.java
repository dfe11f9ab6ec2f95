package org.passerelle.documents.service;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.passerelle.documents.service.worker.ExtractionWorker;

/**
 * How text is extracted.
 *
 * @param classPath where the process finds itself and its parsers
 * @param wrapper a command put before {@code java}, as {@code unshare --net}; usually none
 * @param memory the heap of one process, as {@code 512m}
 * @param patience how long one file may take
 * @param characters the longest text kept of one file
 * @param filesPerProcess after how many files a process is replaced
 * @param processes how many files are read at once
 */
public record ExtractionSettings(
        String classPath,
        List<String> wrapper,
        String memory,
        Duration patience,
        int characters,
        int filesPerProcess,
        int processes) {

    public static ExtractionSettings from(Config config) {
        Path own = ownPlace();
        Path parsers =
                config.getOptionalValue("passerelle.extraction.folder", String.class)
                        .map(Path::of)
                        .orElse(own.resolveSibling("extraction"));
        return new ExtractionSettings(
                parsers.resolve("*") + File.pathSeparator + own,
                config.getOptionalValue("passerelle.extraction.wrapper", String.class)
                        .map(command -> List.of(command.trim().split("\\s+")))
                        .orElse(List.of()),
                config.getOptionalValue("passerelle.extraction.memory", String.class)
                        .orElse("512m"),
                Duration.ofSeconds(number(config, "timeout", 60)),
                number(config, "characters", 20_000_000),
                number(config, "recycle", 200),
                number(
                        config,
                        "processes",
                        Math.max(1, Runtime.getRuntime().availableProcessors() / 2)));
    }

    private static int number(Config config, String key, int usual) {
        return config.getOptionalValue("passerelle.extraction." + key, Integer.class).orElse(usual);
    }

    /** The jar or folder this class came from, wherever the server unpacked it. */
    static Path ownPlace() {
        String resource = ExtractionWorker.class.getName().replace('.', '/') + ".class";
        String url = ExtractionWorker.class.getClassLoader().getResource(resource).toString();
        String place = url.substring(0, url.length() - resource.length());
        if (place.startsWith("jar:")) {
            place = place.substring("jar:".length(), place.length() - "!/".length());
        }
        return Path.of(URI.create(place));
    }
}
