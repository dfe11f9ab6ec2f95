package org.passerelle.documents.library.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.passerelle.content.Place;

/** How much libraries hold when nobody says otherwise, and how long their trash keeps. */
@ApplicationScoped
public class LibrarySettings {

    private static final long GIGABYTE = 1_000_000_000;

    @Inject Config config;

    private long group;
    private long person;
    private long commons;
    private Duration trash;

    @PostConstruct
    void read() {
        group = bytes("passerelle.library.quota.group", 50 * GIGABYTE);
        person = bytes("passerelle.library.quota.person", 10 * GIGABYTE);
        commons = bytes("passerelle.library.quota.commons", 0);
        trash =
                Duration.ofDays(
                        config.getOptionalValue("passerelle.library.trash.days", Long.class)
                                .orElse(90L));
    }

    private long bytes(String name, long usual) {
        return config.getOptionalValue(name, Long.class).orElse(usual);
    }

    /** In bytes; 0 for no limit. */
    public long usualQuota(Place place) {
        if (place.isPersonal()) {
            return person;
        }
        return place.isCommons() ? commons : group;
    }

    /** How long what was thrown away can be taken back. */
    public Duration trash() {
        return trash;
    }
}
