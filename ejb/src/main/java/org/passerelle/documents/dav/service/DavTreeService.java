package org.passerelle.documents.dav.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.passerelle.content.Place;
import org.passerelle.documents.Document;
import org.passerelle.documents.Documents;
import org.passerelle.documents.dav.DavDocuments;
import org.passerelle.documents.dav.DavName;
import org.passerelle.documents.dav.PassingFile;
import org.passerelle.documents.dav.PassingFiles;
import org.passerelle.documents.library.Folder;
import org.passerelle.documents.library.Folders;
import org.passerelle.documents.library.Spot;
import org.passerelle.documents.versions.DocumentLock;
import org.passerelle.documents.versions.DocumentLocks;
import org.passerelle.groups.Memberships;
import org.passerelle.groups.OwnGroup;
import org.passerelle.groups.WorkingGroups;
import org.passerelle.groups.service.CurrentPerson;

/**
 * Reads the tree: at its top the commons, the caller's own space and her groups, in each its
 * folders, in them the documents she may read. What she may not see is not there.
 */
@Stateless
public class DavTreeService {

    public static final String COMMONS = "Communs";
    public static final String MINE = "Mon espace";
    public static final String GROUPS = "Groupes";

    private static final int PIECE = 500;

    @Inject DavDocuments documents;
    @Inject Documents allDocuments;
    @Inject PassingFiles passing;
    @Inject Folders folders;
    @Inject DocumentLocks locks;
    @Inject Memberships memberships;
    @Inject WorkingGroups allGroups;
    @Inject CurrentPerson me;

    /**
     * Some of what is in a folder.
     *
     * @param next what to ask for next; 0 when this was all
     */
    public record Piece(List<DavNode> nodes, long next) {}

    /** What is at an address. */
    public DavNode find(List<String> given) {
        List<String> path = given.stream().map(DavName::of).toList();
        if (path.isEmpty() || path.equals(List.of(GROUPS))) {
            return DavNode.hall(path);
        }
        boolean inGroups = path.get(0).equals(GROUPS);
        int top = inGroups ? 2 : 1;
        Spot spot = inGroups ? group(path.get(1)) : library(path.get(0));
        if (spot == null) {
            return DavNode.nothing(path, null);
        }
        if (path.size() == top) {
            return DavNode.library(path, spot, since(spot));
        }
        for (String name : path.subList(top, path.size() - 1)) {
            Optional<Folder> folder = folder(name, spot);
            if (folder.isEmpty()) {
                return DavNode.nothing(path, null);
            }
            spot = Spot.of(folder.get());
        }
        return lying(path, spot);
    }

    /** What is directly in a folder, piece by piece. */
    public Piece children(DavNode node, long after, Set<String> taken) {
        if (node.kind() == DavNode.Kind.HALL) {
            return new Piece(node.path().isEmpty() ? top() : groups(), 0);
        }
        List<DavNode> found = new ArrayList<>();
        if (after == 0) {
            for (Folder folder : folders.in(node.spot().place(), node.spot().folder())) {
                found.add(DavNode.folder(node.pathTo(DavName.of(folder.getName())), folder));
            }
            for (PassingFile file : passing.in(me.id(), node.key())) {
                found.add(passing(node, file));
            }
            found.forEach(one -> taken.add(one.name()));
        }
        List<Document> piece = documents.in(node.spot(), me.viewer(), after, PIECE);
        Map<Long, DavLock> held = locksOf(piece);
        for (Document document : piece) {
            String name = DavName.of(document.getFileName());
            String seen = taken.add(name) ? name : DavName.numbered(name, document.getId());
            found.add(
                    DavNode.document(
                            node.pathTo(seen), node.spot(), document, held.get(document.getId())));
        }
        return new Piece(found, piece.size() < PIECE ? 0 : piece.get(piece.size() - 1).getId());
    }

    /**
     * Where a document is, for those who open it from its page; empty when it is not in her tree.
     */
    public List<String> pathTo(long documentId) {
        Document document = allDocuments.getReadable(documentId, me.viewer());
        List<String> path = new ArrayList<>();
        Place place = document.place();
        boolean elsewhere =
                place.group() != null && !me.viewer().isMemberOf(place.group())
                        || place.isPersonal() && place.ownerId() != me.id();
        if (elsewhere) {
            return List.of();
        }
        if (place.group() != null) {
            path.add(GROUPS);
            path.add(groupNames().get(place.group().getId()));
        } else {
            path.add(place.isPersonal() ? MINE : COMMONS);
        }
        int above = path.size();
        Folder folder = document.getFolderId() == null ? null : folders.get(document.getFolderId());
        Spot spot = new Spot(place, folder);
        for (; folder != null; folder = folder.getParent()) {
            path.add(above, DavName.of(folder.getName()));
        }
        String name = DavName.of(document.getFileName());
        path.add(
                documents.isNamesake(document, spot, me.viewer())
                        ? DavName.numbered(name, document.getId())
                        : name);
        return path;
    }

    private DavNode lying(List<String> path, Spot spot) {
        String name = path.get(path.size() - 1);
        Optional<Folder> folder = folder(name, spot);
        if (folder.isPresent()) {
            return DavNode.folder(path, folder.get());
        }
        if (!me.viewer().isAny(spot.place().readers())) {
            return DavNode.nothing(path, null);
        }
        Optional<Document> document = documents.find(name, spot, me.viewer());
        if (document.isPresent()) {
            return DavNode.document(
                    path,
                    spot,
                    document.get(),
                    locksOf(List.of(document.get())).get(document.get().getId()));
        }
        return passing.find(me.id(), String.join("/", path))
                .map(file -> DavNode.passing(path, spot, file, lockOf(file)))
                .orElseGet(() -> DavNode.nothing(path, spot));
    }

    private DavNode passing(DavNode parent, PassingFile file) {
        String name = file.getPath().substring(file.getPath().lastIndexOf('/') + 1);
        return DavNode.passing(parent.pathTo(name), parent.spot(), file, lockOf(file));
    }

    private static DavLock lockOf(PassingFile file) {
        return file.isLocked(Instant.now()) ? DavLock.of(file) : null;
    }

    private Map<Long, DavLock> locksOf(List<Document> shown) {
        Map<Long, DavLock> held = new HashMap<>();
        List<Long> ids = shown.stream().map(Document::getId).toList();
        for (DocumentLock lock : locks.among(ids, Instant.now())) {
            held.put(lock.getDocumentId(), DavLock.of(lock, me.id()));
        }
        return held;
    }

    private Optional<Folder> folder(String name, Spot spot) {
        return folders.findNamed(name, spot.place(), spot.folder())
                .filter(
                        found ->
                                DavName.of(found.getName())
                                        .toLowerCase(Locale.ROOT)
                                        .equals(name.toLowerCase(Locale.ROOT)));
    }

    private List<DavNode> top() {
        return List.of(
                DavNode.library(List.of(COMMONS), Spot.top(Place.COMMONS), null),
                DavNode.library(List.of(MINE), Spot.top(Place.personal(me.id())), null),
                DavNode.hall(List.of(GROUPS)));
    }

    private List<DavNode> groups() {
        Map<Long, String> names = groupNames();
        return memberships.groupsOf(me.id()).stream()
                .map(
                        group ->
                                DavNode.library(
                                        List.of(GROUPS, names.get(group.getId())),
                                        Spot.top(Place.of(group)),
                                        group.getCreatedAt()))
                .toList();
    }

    private Spot library(String name) {
        return switch (name) {
            case COMMONS -> Spot.top(Place.COMMONS);
            case MINE -> Spot.top(Place.personal(me.id()));
            default -> null;
        };
    }

    private Spot group(String name) {
        return groupNames().entrySet().stream()
                .filter(group -> group.getValue().equals(name))
                .findFirst()
                .map(group -> Spot.top(Place.of(allGroups.get(group.getKey()))))
                .orElse(null);
    }

    /** By group; where several have one name, the younger ones carry their number. */
    private Map<Long, String> groupNames() {
        Map<Long, String> names = new HashMap<>();
        Set<String> taken = new HashSet<>();
        me.groups().stream()
                .sorted(Comparator.comparingLong(OwnGroup::id))
                .forEach(
                        group -> {
                            String name = DavName.of(group.name());
                            names.put(
                                    group.id(),
                                    taken.add(name) ? name : DavName.numbered(name, group.id()));
                        });
        return names;
    }

    private static Instant since(Spot spot) {
        return spot.place().group() == null ? null : spot.place().group().getCreatedAt();
    }
}
