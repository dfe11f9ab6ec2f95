package org.passerelle.documents.library.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.passerelle.common.Activity;
import org.passerelle.content.Place;
import org.passerelle.content.publication.service.BeforePublishing;
import org.passerelle.content.publication.service.Caution;
import org.passerelle.content.publication.service.NumberKind;
import org.passerelle.documents.Document;
import org.passerelle.documents.library.Folder;
import org.passerelle.documents.library.FolderTrees;
import org.passerelle.documents.library.Folders;
import org.passerelle.documents.library.Libraries;
import org.passerelle.documents.library.LibraryDocuments;
import org.passerelle.documents.library.Spot;
import org.passerelle.documents.records.service.Keeping;
import org.passerelle.documents.versions.DocumentLocks;
import org.passerelle.groups.Memberships;
import org.passerelle.groups.service.CurrentPerson;

/**
 * Lays documents and folders elsewhere. Those who read there read them from that moment on; what
 * that changes is said before it is done.
 */
@Stateless
public class MoveService {

    @Inject Chosen chosen;
    @Inject Spots spots;
    @Inject LibraryRights rights;
    @Inject FolderService folderService;
    @Inject Folders folders;
    @Inject FolderTrees trees;
    @Inject Libraries libraries;
    @Inject Memberships memberships;
    @Inject DocumentLocks locks;
    @Inject LibraryDocuments libraryDocuments;
    @Inject NumbersOnTheWay numbers;
    @Inject BeforePublishing before;
    @Inject Quotas quotas;
    @Inject Keeping keeping;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /** What a move would change, or why it cannot be; nothing is moved. */
    public MovePlan plan(Selection selection, String where) {
        Spot to = spots.welcoming(where);
        List<Document> documents = chosen.documents(selection);
        List<Folder> moving = chosen.folders(selection);
        mustBeMovable(documents, moving, to);
        return new MovePlan(
                documents,
                moving,
                to,
                left(documents, moving).stream()
                        .map(from -> change(from, to.place()))
                        .filter(change -> change.kind() != AudienceChange.Kind.SAME)
                        .toList(),
                (int) documents.stream().filter(MoveService::isShared).count());
    }

    /** Moves all of it, or nothing; personal numbers among more readers need a reason. */
    public void move(Selection selection, String where, Caution caution) {
        if (selection.isEmpty()) {
            throw new NothingChosenException();
        }
        Spot to = spots.welcoming(where);
        List<Document> documents = chosen.documents(selection);
        List<Folder> moving = chosen.folders(selection);
        List<Place> left = left(documents, moving);
        hold(Stream.concat(left.stream(), Stream.of(to.place())).toList());
        mustBeMovable(documents, moving, to);
        keeping.mustNotBeHeld(documents.stream().map(Document::getId).toList());
        moving.forEach(keeping::mustNotBeHeld);
        Map<Long, Set<NumberKind>> kept = numbers.decided(documents, moving, to.place(), caution);
        Instant now = Instant.now();
        documents.forEach(document -> move(document, to, now));
        moving.forEach(folder -> move(folder, to, now));
        kept.forEach((id, kinds) -> before.decide(libraryDocuments.get(id), kinds, caution));
        left.stream()
                .filter(place -> !place.sameAs(to.place()))
                .forEach(place -> quotas.count(place, true));
        if (left.stream().anyMatch(place -> !place.sameAs(to.place()))) {
            quotas.count(to.place(), false);
        }
    }

    private void move(Document document, Spot to, Instant now) {
        locks.mustBeFreeFor(me.viewer(), document);
        document.moveTo(to.place(), to.folderId(), now);
        activities.fire(new DocumentMoved(document, me.person()));
    }

    private void move(Folder folder, Spot to, Instant now) {
        folders.refresh(folder);
        if (Spot.of(folder).sameAs(to) || new Spot(folder.place(), folder.getParent()).sameAs(to)) {
            return;
        }
        folderService.mustBeFree(folder.getName(), to, folder);
        trees.move(folder, to, now);
        activities.fire(new FolderMoved(folder, me.person()));
    }

    private void mustBeMovable(List<Document> documents, List<Folder> moving, Spot to) {
        documents.forEach(document -> me.must(rights.moves(document, to.place())));
        for (Folder folder : moving) {
            if (to.folder() != null && to.folder().isWithin(folder)) {
                throw new FolderInItselfException();
            }
            if (folder.place().sameAs(to.place())) {
                me.must(rights.takes(folder));
            } else {
                rights.mustTake(folder);
            }
            rights.mustAddFolders(to);
            int depth = to.folder() == null ? 0 : to.folder().depth() + 1;
            if (depth + trees.height(folder) >= Folder.DEEPEST) {
                throw new FolderTooDeepException(Folder.DEEPEST);
            }
        }
    }

    /** Two libraries are always held in the same order, so that nobody waits for ever. */
    private void hold(List<Place> places) {
        TreeMap<String, Place> inOrder = new TreeMap<>();
        places.forEach(place -> inOrder.put(Libraries.key(place), place));
        inOrder.values().forEach(libraries::hold);
    }

    private static List<Place> left(List<Document> documents, List<Folder> moving) {
        List<Place> places = new ArrayList<>();
        Stream.concat(documents.stream().map(Document::place), moving.stream().map(Folder::place))
                .filter(place -> places.stream().noneMatch(place::sameAs))
                .forEach(places::add);
        return places;
    }

    private AudienceChange change(Place from, Place to) {
        return new AudienceChange(
                from,
                to,
                from.group() == null ? 0 : memberships.countActiveBut(from.group(), to.group()),
                to.group() == null ? 0 : memberships.countActiveBut(to.group(), from.group()));
    }

    private static boolean isShared(Document document) {
        Instant now = Instant.now();
        return document.getShares().stream().anyMatch(share -> share.isActive(now));
    }
}
