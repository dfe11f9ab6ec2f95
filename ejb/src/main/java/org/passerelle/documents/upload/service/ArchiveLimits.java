package org.passerelle.documents.upload.service;

import org.eclipse.microprofile.config.Config;

/**
 * How much an archive may hold.
 *
 * @param entries how many files and folders
 * @param bytes of all its files together
 * @param ratio how many times larger than the archive its files may be
 */
record ArchiveLimits(int entries, long bytes, int ratio) {

    private static final long USUAL_BYTES = 4L << 30;

    static ArchiveLimits from(Config config) {
        return new ArchiveLimits(
                config.getOptionalValue("passerelle.upload.unpack.entries", Integer.class)
                        .orElse(10_000),
                config.getOptionalValue("passerelle.upload.unpack.bytes", Long.class)
                        .orElse(USUAL_BYTES),
                100);
    }
}
