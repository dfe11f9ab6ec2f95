package org.passerelle.documents.versions.service;

import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/** How long a document is kept for the one who works on it. */
record ReservationSettings(Duration usual) {

    private static final long HOURS = 8;

    static ReservationSettings from(Config config) {
        return new ReservationSettings(
                Duration.ofHours(
                        config.getOptionalValue(
                                        "passerelle.documents.reservation.hours", Long.class)
                                .orElse(HOURS)));
    }
}
