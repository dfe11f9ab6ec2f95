package org.passerelle.documents.library.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.OptionalLong;
import org.passerelle.content.Place;
import org.passerelle.documents.StoredFile;
import org.passerelle.documents.library.Libraries;
import org.passerelle.documents.library.Library;

/**
 * How much each library may hold. A stored file counts once in each library that shows it, whatever
 * documents and versions do, those in the trash included.
 */
@Dependent
public class Quotas {

    @Inject Libraries libraries;
    @Inject LibrarySettings settings;

    /** How many bytes a library may hold; empty when nobody counts. */
    public OptionalLong of(Place place) {
        Long given = libraries.find(place).map(Library::getQuota).orElse(null);
        long quota = given == null ? settings.usualQuota(place) : given;
        return quota <= 0 ? OptionalLong.empty() : OptionalLong.of(quota);
    }

    /** Refuses what would not fit, before it has arrived. */
    public void mustHold(Place place, long bytes) {
        OptionalLong quota = of(place);
        if (quota.isPresent()) {
            long used = libraries.find(place).map(Library::getUsed).orElse(0L);
            if (used + bytes > quota.getAsLong()) {
                throw new QuotaReachedException(quota.getAsLong());
            }
        }
    }

    /** Counts a file that has arrived, or refuses it. */
    public void mustHold(Place place, StoredFile file) {
        OptionalLong quota = of(place);
        if (quota.isEmpty() || libraries.holds(place, file.getHash())) {
            return;
        }
        Library library = libraries.hold(place);
        if (library.getMeasuredAt() == null) {
            library.measured(libraries.measure(place), Instant.now());
        }
        if (library.getUsed() + file.getSize() > quota.getAsLong()) {
            throw new QuotaReachedException(quota.getAsLong());
        }
        library.grow(file.getSize());
    }

    /** Counts a library again after much has come or gone, or refuses what came. */
    void count(Place place, boolean mayBeFull) {
        Library library = libraries.hold(place);
        libraries.flush();
        library.measured(libraries.measure(place), Instant.now());
        OptionalLong quota = of(place);
        if (!mayBeFull && quota.isPresent() && library.getUsed() > quota.getAsLong()) {
            throw new QuotaReachedException(quota.getAsLong());
        }
    }
}
