package org.passerelle.documents.service;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * Where files are kept, and how much of the disk is left alone. The folder has no default: a place
 * chosen by accident is a place nobody backs up. With a store that speaks S3 it only holds what is
 * on its way.
 *
 * @param s3 the store that speaks S3; {@code null} when files stay in the folder
 */
record FileSettings(Path folder, long reserve, S3 s3) {

    private static final String PREFIX = "passerelle.files.";
    private static final long GIBIBYTE = 1L << 30;

    /**
     * A store that speaks S3.
     *
     * @param endpoint its address; {@code null} for that of Amazon in the region
     */
    record S3(URI endpoint, String region, String bucket, String accessKey, String secretKey) {

        /** The secret stays out of logs. */
        @Override
        public String toString() {
            return "S3[" + endpoint + ", " + region + ", " + bucket + "]";
        }
    }

    static FileSettings from(Config config) {
        Path folder = Path.of(config.getValue(PREFIX + "folder", String.class));
        long reserve =
                config.getOptionalValue(PREFIX + "reserve", Long.class)
                        .orElseGet(() -> usualReserve(folder));
        String store = text(config, "store").orElse("folder");
        return switch (store) {
            case "folder" -> new FileSettings(folder, reserve, null);
            case "s3" -> new FileSettings(folder, reserve, s3(config));
            default ->
                    throw new IllegalArgumentException(
                            PREFIX + "store is folder or s3, not " + store);
        };
    }

    private static S3 s3(Config config) {
        return new S3(
                text(config, "s3.endpoint").map(URI::create).orElse(null),
                text(config, "s3.region").orElse("us-east-1"),
                config.getValue(PREFIX + "s3.bucket", String.class),
                config.getValue(PREFIX + "s3.access-key", String.class),
                config.getValue(PREFIX + "s3.secret-key", String.class));
    }

    private static Optional<String> text(Config config, String key) {
        return config.getOptionalValue(PREFIX + key, String.class);
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
