package org.passerelle.documents.versions.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.passerelle.common.Activity;
import org.passerelle.content.service.Opened;
import org.passerelle.documents.Document;
import org.passerelle.documents.Documents;
import org.passerelle.documents.versions.DocumentLock;
import org.passerelle.documents.versions.DocumentLocks;
import org.passerelle.groups.service.CurrentPerson;

/**
 * Keeps a document for the one who works on it. Ada reserves, works in peace and releases it; Bruno
 * sees who has it and until when. If she forgets, it comes free by itself, and before that a
 * coordinator may take it from her: she is told.
 */
@Stateless
public class ReservationService {

    @Inject Documents documents;
    @Inject DocumentLocks locks;
    @Inject Opened opened;
    @Inject CurrentPerson me;
    @Inject Config config;
    @Inject Event<Activity> activities;

    /**
     * What the one who looks may do about the reservation of a document.
     *
     * @param lock null when nobody works on it
     */
    public record Reservation(
            DocumentLock lock, boolean mine, boolean reservable, boolean breakable) {

        /** Whether somebody else works on it. */
        public boolean isOthers() {
            return lock != null && !mine;
        }

        public DocumentLock getLock() {
            return lock;
        }

        public boolean isMine() {
            return mine;
        }

        public boolean isReservable() {
            return reservable;
        }

        public boolean isBreakable() {
            return breakable;
        }
    }

    public Reservation look(long documentId) {
        Document document = opened.get(Document.class, documentId, documents::getReadable);
        Optional<DocumentLock> lock = locks.find(documentId, Instant.now());
        boolean mine = lock.filter(found -> found.isHeldBy(me.id())).isPresent();
        return new Reservation(
                lock.orElse(null),
                mine,
                lock.isEmpty() && document.editableBy(me.viewer()),
                lock.isPresent() && !mine && DocumentLock.breakableBy(me.viewer(), document));
    }

    /** Who works on which of these documents, which the caller has been shown. */
    public List<DocumentLock> among(Collection<Long> documentIds) {
        return locks.among(documentIds, Instant.now());
    }

    /** Reserves a document, or prolongs one's reservation from now on. */
    public void reserve(long documentId) {
        Document document = editable(documentId);
        Instant now = Instant.now();
        boolean held = locks.find(documentId, now).isPresent();
        locks.take(document, me.person(), now)
                .reserve(now.plus(ReservationSettings.from(config).usual()));
        if (!held) {
            activities.fire(new DocumentReserved(document, me.person()));
        }
    }

    /** Lets others work on it again; nothing happens when one does not hold it. */
    public void release(long documentId) {
        Document document = documents.getReadable(documentId, me.viewer());
        locks.find(documentId, Instant.now())
                .filter(lock -> lock.isHeldBy(me.id()))
                .ifPresent(
                        lock -> {
                            locks.remove(lock);
                            activities.fire(new DocumentReleased(document, me.person()));
                        });
    }

    /** Takes it from the one who holds it. */
    public void breakUp(long documentId) {
        Document document = documents.getReadable(documentId, me.viewer());
        me.must(DocumentLock.breakableBy(me.viewer(), document));
        locks.find(documentId, Instant.now())
                .ifPresent(
                        lock -> {
                            locks.remove(lock);
                            activities.fire(
                                    new ReservationBroken(document, me.person(), lock.getHolder()));
                        });
    }

    private Document editable(long documentId) {
        Document document = documents.getReadable(documentId, me.viewer());
        me.must(document.editableBy(me.viewer()));
        return document;
    }
}
