package org.passerelle.documents.service;

import org.eclipse.microprofile.config.Config;

/** How large a file may be. */
record UploadSettings(long limit) {

    private static final long USUAL_LIMIT = 2L << 30;

    static UploadSettings from(Config config) {
        return new UploadSettings(
                config.getOptionalValue("passerelle.upload.limit", Long.class).orElse(USUAL_LIMIT));
    }
}
