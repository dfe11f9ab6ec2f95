package org.passerelle.documents.upload.service;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A file of an archive that did not become a document.
 *
 * @param name what the archive calls it, fit to be shown
 */
public record LeftOut(String name, Why why) {

    /** Why a file of an archive is left out. */
    public enum Why {
        PLACE,
        LINK,
        PASSWORD,
        METHOD,
        EMPTY,
        KIND,
        MISMATCH,
        TOO_LARGE,
        BROKEN,
        NO_ROOM,
        NOT_ALLOWED;

        /** As bundles spell it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** One a line, to be kept with the upload. */
    static String write(List<LeftOut> files) {
        return files.stream()
                .map(file -> file.why + " " + file.name)
                .collect(Collectors.joining("\n"));
    }

    static List<LeftOut> read(String lines) {
        return lines == null
                ? List.of()
                : lines.lines()
                        .map(line -> line.split(" ", 2))
                        .map(line -> new LeftOut(line[1], Why.valueOf(line[0])))
                        .toList();
    }
}
