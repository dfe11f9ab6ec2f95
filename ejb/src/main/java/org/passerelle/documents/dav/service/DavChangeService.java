package org.passerelle.documents.dav.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.passerelle.common.Activity;
import org.passerelle.content.publication.service.Caution;
import org.passerelle.documents.Document;
import org.passerelle.documents.Documents;
import org.passerelle.documents.dav.DavDocuments;
import org.passerelle.documents.dav.PassingFile;
import org.passerelle.documents.dav.PassingFiles;
import org.passerelle.documents.library.Folder;
import org.passerelle.documents.library.Folders;
import org.passerelle.documents.library.Spot;
import org.passerelle.documents.library.service.CopyService;
import org.passerelle.documents.library.service.DocumentRenamed;
import org.passerelle.documents.library.service.FolderService;
import org.passerelle.documents.library.service.MoveService;
import org.passerelle.documents.library.service.Selection;
import org.passerelle.documents.library.service.TrashService;
import org.passerelle.documents.service.FileName;
import org.passerelle.documents.versions.DocumentLocks;
import org.passerelle.groups.service.CurrentPerson;

/**
 * What programs do with the tree, each act as one transaction: make folders, move and name, copy,
 * throw away. The rules are those of the pages, whose services do the work.
 */
@Stateless
public class DavChangeService {

    private static final int PIECE = 500;

    @Inject DavLockService davLocks;
    @Inject DavDocuments davDocuments;
    @Inject Documents documents;
    @Inject DocumentLocks locks;
    @Inject PassingFiles passing;
    @Inject Folders folders;
    @Inject FolderService folderService;
    @Inject MoveService moving;
    @Inject CopyService copies;
    @Inject TrashService trash;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    public void makeFolder(DavNode node) {
        folderService.create(parent(node).name(), node.name());
    }

    /** Throws away a document or a folder; what a program kept for itself is forgotten. */
    public void remove(DavNode node, Set<String> tokens) {
        davLocks.mustHold(node, tokens);
        switch (node.kind()) {
            case DOCUMENT -> {
                trash.remove(Selection.ofDocument(node.id()));
                davLocks.forget(node);
            }
            case FOLDER -> trash.remove(Selection.ofFolder(node.spot().folderId()));
            case PASSING -> forget(node);
            default -> throw new DavRefusedException();
        }
    }

    /** Lays a document elsewhere, calls it otherwise, or both. */
    public void moveDocument(DavNode from, DavNode to, Set<String> tokens) {
        davLocks.mustHold(from, tokens);
        if (!from.spot().sameAs(parent(to))) {
            moving.move(Selection.ofDocument(from.id()), parent(to).name(), Caution.none());
        }
        if (!to.name().equals(from.name())) {
            Document document = documents.getReadable(from.id(), me.viewer());
            me.must(document.editableBy(me.viewer()));
            locks.mustBeFreeFor(me.viewer(), document);
            FileName before = new FileName(document.getFileName());
            FileName name = new FileName(to.name());
            boolean titled = !document.getTitle().equals(Titles.of(before));
            document.callFile(
                    name.value(),
                    titled ? document.getTitle() : Titles.of(name),
                    me.person(),
                    Instant.now());
            activities.fire(new DocumentRenamed(document, me.person()));
        }
    }

    public void moveFolder(DavNode from, DavNode to) {
        mustBeFolder(from);
        Folder folder = from.spot().folder();
        if (!new Spot(folder.place(), folder.getParent()).sameAs(parent(to))) {
            moving.move(Selection.ofFolder(folder.getId()), parent(to).name(), Caution.none());
        }
        if (!to.name().equals(folder.getName())) {
            folderService.rename(folder.getId(), to.name(), null);
        }
    }

    /**
     * Copies a folder.
     *
     * @param shallow without what is in it
     */
    public void copyFolder(DavNode from, DavNode to, boolean shallow) {
        mustBeFolder(from);
        Folder inside = parent(to).folder();
        if (inside != null && inside.isWithin(from.spot().folder())) {
            throw new DavRefusedException();
        }
        Folder copy = folderService.create(parent(to).name(), to.name());
        if (shallow) {
            return;
        }
        Selection all = lyingIn(from.spot());
        if (!all.isEmpty()) {
            copies.copy(all, Spot.of(copy).name(), Caution.none());
        }
    }

    private Selection lyingIn(Spot spot) {
        List<Long> ids = new ArrayList<>();
        List<Document> piece;
        do {
            long last = ids.isEmpty() ? 0 : ids.get(ids.size() - 1);
            piece = davDocuments.in(spot, me.viewer(), last, PIECE);
            piece.forEach(document -> ids.add(document.getId()));
        } while (piece.size() == PIECE);
        List<Long> below =
                folders.in(spot.place(), spot.folder()).stream().map(Folder::getId).toList();
        return new Selection(ids, below, List.of());
    }

    /**
     * Keeps a file for a program.
     *
     * @param hash its bytes in the store; null when it is empty
     */
    public void keepPassing(DavNode node, String hash, long size, String mediaType) {
        me.must(parent(node).place().welcomes(me.viewer()));
        Instant now = Instant.now();
        passing.find(me.id(), node.key())
                .orElseGet(() -> passing.make(me.person(), node.key(), now))
                .fill(hash, size, mediaType, now);
    }

    /** An empty file that waited has become a document; who locked the one holds the other. */
    public void becameDocument(DavNode node, long documentId) {
        Instant now = Instant.now();
        passing.find(me.id(), node.key())
                .filter(file -> file.isLocked(now))
                .ifPresent(file -> handOver(file, documentId, now));
        forget(node);
    }

    private void handOver(PassingFile file, long documentId, Instant now) {
        locks.take(documents.getReadable(documentId, me.viewer()), me.person(), now)
                .open(file.getToken(), null, file.getLockedUntil());
    }

    /** Forgets what a program kept for itself. */
    public void forget(DavNode node) {
        passing.find(me.id(), node.key()).ifPresent(passing::remove);
    }

    private static void mustBeFolder(DavNode node) {
        if (node.kind() != DavNode.Kind.FOLDER) {
            throw new DavRefusedException();
        }
    }

    private static Spot parent(DavNode node) {
        if (node.spot() == null || node.isCollection()) {
            throw new DavRefusedException();
        }
        return node.spot();
    }
}
