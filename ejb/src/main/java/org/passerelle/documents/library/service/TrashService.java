package org.passerelle.documents.library.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.passerelle.common.Activity;
import org.passerelle.common.NotFoundException;
import org.passerelle.content.Place;
import org.passerelle.content.service.ContentRemoved;
import org.passerelle.documents.Document;
import org.passerelle.documents.library.Folder;
import org.passerelle.documents.library.FolderTrees;
import org.passerelle.documents.library.Folders;
import org.passerelle.documents.library.Libraries;
import org.passerelle.documents.library.Spot;
import org.passerelle.documents.library.Trash;
import org.passerelle.documents.records.service.Keeping;
import org.passerelle.documents.versions.DocumentLocks;
import org.passerelle.groups.service.CurrentPerson;
import org.passerelle.people.Person;

/**
 * Throws away and takes back. What lies in the trash is seen nowhere else; whoever threw it away
 * takes it back, and so do those who keep order, who alone let it go for good.
 */
@Stateless
public class TrashService {

    /** How many things a trash shows at once. */
    public static final int SHELF = 50;

    private static final int PIECE = 200;

    @Inject Chosen chosen;
    @Inject Spots spots;
    @Inject LibraryRights rights;
    @Inject FolderService folderService;
    @Inject CopyService copies;
    @Inject Folders folders;
    @Inject FolderTrees trees;
    @Inject Libraries libraries;
    @Inject Trash trash;
    @Inject DocumentLocks locks;
    @Inject Quotas quotas;
    @Inject Keeping keeping;
    @Inject LibrarySettings settings;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /**
     * The trash of a library, as far as the caller may take something out of it.
     *
     * @param keeper whether she keeps order here
     * @param days how long it keeps
     */
    public record Content(
            Spot spot,
            List<Folder> folders,
            List<Document> documents,
            boolean more,
            boolean keeper,
            long days) {}

    public Content look(String where, int from) {
        Place place = spots.welcoming(where).place();
        boolean keeper = rights.keeps(place);
        Long only = keeper ? null : me.id();
        List<Document> found = trash.documents(place, only, from, SHELF + 1);
        return new Content(
                Spot.top(place),
                from > 0 ? List.of() : trash.folders(place, only, 0, SHELF),
                found.subList(0, Math.min(SHELF, found.size())),
                found.size() > SHELF,
                keeper,
                settings.trash().toDays());
    }

    /** Throws all of it away, or nothing; links are only taken away, their documents stay. */
    public void remove(Selection selection) {
        if (selection.isEmpty()) {
            throw new NothingChosenException();
        }
        Instant now = Instant.now();
        Person person = me.person();
        List<Document> thrown = chosen.documents(selection);
        keeping.mustBeFreeToGo(thrown.stream().map(Document::getId).toList());
        for (Document document : thrown) {
            me.must(document.removableBy(me.viewer()));
            locks.mustBeFreeFor(me.viewer(), document);
            document.remove(person, now);
            activities.fire(new ContentRemoved(document, person));
        }
        for (Folder folder : chosen.folders(selection)) {
            libraries.hold(folder.place());
            folders.refresh(folder);
            if (!folder.isRemoved()) {
                rights.mustTake(folder);
                keeping.mustBeFreeToGo(folder);
                trees.remove(folder, person, now);
                activities.fire(new FolderRemoved(folder, person));
            }
        }
        copies.unlink(selection.links());
    }

    /** Takes back all of it, or nothing. */
    public void restore(Selection selection) {
        if (selection.isEmpty()) {
            throw new NothingChosenException();
        }
        selection.folders().forEach(id -> restore(thrownFolder(id)));
        selection.documents().forEach(id -> restore(thrownDocument(id)));
    }

    private void restore(Folder folder) {
        libraries.hold(folder.place());
        Folder parent = folder.getParent();
        if (parent != null && parent.isRemoved()) {
            trees.move(folder, Spot.top(folder.place()), Instant.now());
            parent = null;
        }
        folder.rename(folderService.freeName(folder.getName(), new Spot(folder.place(), parent)));
        trees.restore(folder);
        activities.fire(new FolderRestored(folder, me.person()));
    }

    private void restore(Document document) {
        document.restore();
        boolean folderStays =
                document.getFolderId() == null
                        || folders.find(document.getFolderId())
                                .filter(folder -> !folder.isRemoved())
                                .isPresent();
        if (!folderStays) {
            document.moveTo(document.place(), null, Instant.now());
        }
        activities.fire(new DocumentRestored(document, me.person()));
    }

    /** Lets all of it go for good, or nothing. */
    public void purge(Selection selection) {
        for (Long id : selection.documents()) {
            Document document = thrownDocument(id);
            mustKeep(document.place());
            purge(document);
            quotas.count(document.place(), true);
        }
        for (Long id : selection.folders()) {
            Folder folder = thrownFolder(id);
            mustKeep(folder.place());
            List<Document> piece;
            while (!(piece = trash.removedWith(folder, PIECE)).isEmpty()) {
                piece.forEach(this::purge);
            }
            trash.purgeFolder(folder);
            quotas.count(folder.place(), true);
        }
    }

    private void purge(Document document) {
        keeping.mustBeFreeToGo(document.getId());
        activities.fire(new DocumentPurged(document, me.id()));
        trash.purge(document);
    }

    private void mustKeep(Place place) {
        me.must(rights.keeps(place));
    }

    private Document thrownDocument(long id) {
        return trash.findDocument(id)
                .filter(document -> document.getRemovedWithId() == null)
                .filter(document -> mine(document.place(), document.getRemovedBy()))
                .orElseThrow(NotFoundException::new);
    }

    private Folder thrownFolder(long id) {
        return trash.findFolder(id)
                .filter(folder -> folder.getRemovedWithId() == null)
                .filter(folder -> mine(folder.place(), folder.getRemovedBy()))
                .orElseThrow(NotFoundException::new);
    }

    private boolean mine(Place place, Person removedBy) {
        boolean reads = me.viewer().isAny(place.readers());
        boolean hers = removedBy != null && removedBy.getId() == me.id();
        return reads && (hers || rights.keeps(place));
    }
}
