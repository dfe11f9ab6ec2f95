package org.passerelle.documents.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;

/**
 * Where files are kept, and how much of the disk is left alone. The folder has no default: a place
 * chosen by accident is a place nobody backs up.
 */
record FileSettings(Path folder, long reserve) {

    private static final long GIBIBYTE = 1L << 30;

    static FileSettings from(Config config) {
        Path folder = Path.of(config.getValue("passerelle.files.folder", String.class));
        long reserve =
                config.getOptionalValue("passerelle.files.reserve", Long.class)
                        .orElseGet(() -> usualReserve(folder));
        return new FileSettings(folder, reserve);
    }

    /** A twentieth of the disk, or one gibibyte where that is less. */
    static long usualReserve(Path folder) {
        Path existing = folder.toAbsolutePath();
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            return Math.min(Files.getFileStore(existing).getTotalSpace() / 20, GIBIBYTE);
        } catch (IOException e) {
            return GIBIBYTE;
        }
    }
}
