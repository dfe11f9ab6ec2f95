package org.passerelle.documents.library.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.passerelle.common.Activity;
import org.passerelle.content.Place;
import org.passerelle.documents.Document;
import org.passerelle.documents.library.AtHand;
import org.passerelle.documents.library.Libraries;
import org.passerelle.documents.library.Library;
import org.passerelle.documents.library.Trash;
import org.passerelle.documents.records.service.Keeping;

/**
 * What libraries need done now and then, a piece at a time. Whoever does it holds a row meanwhile,
 * so that of several nodes one does it.
 */
@Stateless
public class LibraryUpkeepService {

    private static final int PIECE = 100;
    private static final Duration OPENINGS = Duration.ofDays(90);
    private static final Duration MEASURE_EVERY = Duration.ofHours(24);

    @Inject Trash trash;
    @Inject Libraries libraries;
    @Inject AtHand atHand;
    @Inject Keeping keeping;
    @Inject LibrarySettings settings;
    @Inject Event<Activity> activities;

    /**
     * Lets go for good what has lain in the trash long enough, but what must not go.
     *
     * @param afterId the last document of the piece before; 0 to begin
     * @return the last document looked at; 0 when there are no more
     */
    public long emptyTrash(long afterId) {
        libraries.hold(Place.COMMONS);
        Instant before = Instant.now().minus(settings.trash());
        List<Document> due = trash.documentsSince(before, afterId, PIECE);
        Set<Long> kept = keeping.keptAmong(due.stream().map(Document::getId).toList());
        due.stream()
                .filter(document -> !kept.contains(document.getId()))
                .forEach(
                        document -> {
                            activities.fire(new DocumentPurged(document, null));
                            trash.purge(document);
                        });
        if (due.isEmpty()) {
            trash.purgeEmptyFolders(before);
        }
        return due.isEmpty() ? 0 : due.get(due.size() - 1).getId();
    }

    /** Forgets what people opened long ago. */
    public void forgetOpenings() {
        atHand.forgetOpeningsBefore(Instant.now().minus(OPENINGS));
    }

    /**
     * Counts again what lies in a library that was not counted for a day: files come and go in many
     * ways.
     *
     * @return whether there may be another one
     */
    public boolean measureOne() {
        Instant now = Instant.now();
        List<Library> due = libraries.measuredBefore(now.minus(MEASURE_EVERY), 1);
        due.forEach(library -> library.measured(libraries.measure(library), now));
        return !due.isEmpty();
    }
}
