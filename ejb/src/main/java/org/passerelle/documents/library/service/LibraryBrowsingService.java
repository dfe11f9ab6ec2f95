package org.passerelle.documents.library.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.passerelle.content.Place;
import org.passerelle.documents.Document;
import org.passerelle.documents.Documents;
import org.passerelle.documents.library.AtHand;
import org.passerelle.documents.library.DocumentLink;
import org.passerelle.documents.library.DocumentLinks;
import org.passerelle.documents.library.Folder;
import org.passerelle.documents.library.Folders;
import org.passerelle.documents.library.Libraries;
import org.passerelle.documents.library.Library;
import org.passerelle.documents.library.LibraryDocuments;
import org.passerelle.documents.library.SortOrder;
import org.passerelle.documents.library.Spot;
import org.passerelle.groups.Memberships;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.groups.service.CurrentPerson;

/** Shows libraries folder by folder, to each what she may read. */
@Stateless
public class LibraryBrowsingService {

    /** How many documents a list shows at once. */
    public static final int SHELF = 50;

    /** How many of the latest changes the first page shows at once. */
    public static final int RECENT = 20;

    @Inject Spots spots;
    @Inject LibraryRights rights;
    @Inject Folders folders;
    @Inject LibraryDocuments documents;
    @Inject Documents allDocuments;
    @Inject DocumentLinks links;
    @Inject AtHand atHand;
    @Inject Libraries libraries;
    @Inject Quotas quotas;
    @Inject Memberships memberships;
    @Inject CurrentPerson me;

    /** How a list is asked for. */
    public record Listing(SortOrder order, boolean falling, int from) {}

    /** What the caller may do where she looks. */
    public record Welcome(boolean deposits, boolean addsFolders, boolean keeps) {}

    /** How full a library is; the quota is 0 where nobody counts. */
    public record Fullness(long used, long quota) {

        /** In hundredths. */
        public long share() {
            return quota == 0 ? 0 : Math.min(100, used * 100 / quota);
        }
    }

    /**
     * A folder, or the top of a library, as one looks at it.
     *
     * @param open whether the caller reads it; nothing is shown of what she does not read
     * @param trail the folders from the top to this one
     * @param tree the folders at the top and along the trail
     * @param documentCounts how many documents lie in each folder of the tree
     * @param folderCounts how many folders lie in each folder of this one
     * @param readers how many members the group has; 0 when it is no group
     */
    public record Look(
            Spot spot,
            boolean open,
            List<Folder> trail,
            List<Folder> tree,
            Map<Long, Long> documentCounts,
            Map<Long, Long> folderCounts,
            List<DocumentLink> links,
            List<Document> documents,
            boolean more,
            Set<Long> starred,
            Welcome welcome,
            Fullness fullness,
            long readers) {

        /** The folders that lie here. */
        public List<Folder> folders() {
            return tree.stream()
                    .filter(
                            folder ->
                                    spot.folder() == null
                                            ? folder.getParent() == null
                                            : spot.folder().equals(folder.getParent()))
                    .toList();
        }
    }

    /**
     * The first page: where one can go.
     *
     * @param themes the folders at the top of the commons
     * @param groups the caller's groups, by name
     */
    public record Hall(
            List<Folder> themes,
            Map<Long, Long> themeCounts,
            List<WorkingGroup> groups,
            List<Document> recent,
            boolean more,
            boolean addsThemes) {}

    public Look look(String where, Listing listing) {
        Spot spot = spots.listed(where);
        Place place = spot.place();
        if (!spots.reads(spot)) {
            return closed(spot);
        }
        List<Folder> tree = folders.openAt(place, opened(spot));
        List<Document> found =
                documents.in(
                        spot,
                        listing.order(),
                        listing.falling(),
                        me.viewer(),
                        listing.from(),
                        SHELF + 1);
        List<DocumentLink> linked = listing.from() > 0 ? List.of() : links.in(spot, me.viewer());
        return new Look(
                spot,
                true,
                trail(spot),
                tree,
                documents.countIn(place, tree.stream().map(Folder::getId).toList()),
                folders.countIn(tree.stream().map(Folder::getId).toList()),
                linked,
                found.subList(0, Math.min(SHELF, found.size())),
                found.size() > SHELF,
                atHand.starredAmong(me.id(), shown(found, linked)),
                new Welcome(
                        place.welcomes(me.viewer()), rights.addsFolders(spot), rights.keeps(place)),
                fullness(place),
                place.group() == null ? 0 : memberships.countActive(place.group()));
    }

    /** The documents that lie here by themselves, further down the list. */
    public Hall hall(int from) {
        List<Folder> themes = folders.in(Place.COMMONS, null);
        List<Document> recent = allDocuments.recent(me.viewer(), from, RECENT + 1);
        return new Hall(
                themes,
                documents.countIn(Place.COMMONS, themes.stream().map(Folder::getId).toList()),
                memberships.groupsOf(me.id()),
                recent.subList(0, Math.min(RECENT, recent.size())),
                recent.size() > RECENT,
                rights.keeps(Place.COMMONS));
    }

    /** The folders along the way to a document, when the caller reads where it lies. */
    public List<Folder> trailOf(Document document) {
        return document.getFolderId() == null || !me.viewer().isAny(document.place().readers())
                ? List.of()
                : folders.find(document.getFolderId())
                        .map(folder -> trail(Spot.of(folder)))
                        .orElse(List.of());
    }

    private Look closed(Spot spot) {
        return new Look(
                spot,
                false,
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                false,
                Set.of(),
                new Welcome(false, false, false),
                new Fullness(0, 0),
                0);
    }

    private List<Folder> trail(Spot spot) {
        if (spot.folder() == null) {
            return List.of();
        }
        List<Long> above = spot.folder().above();
        List<Folder> trail = new ArrayList<>(folders.withIds(above));
        trail.sort((one, other) -> Integer.compare(one.depth(), other.depth()));
        trail.add(spot.folder());
        return trail;
    }

    private static Set<Long> opened(Spot spot) {
        Set<Long> opened = new HashSet<>();
        if (spot.folder() != null) {
            opened.addAll(spot.folder().above());
            opened.add(spot.folder().getId());
        }
        return opened;
    }

    private static List<Long> shown(List<Document> found, List<DocumentLink> linked) {
        List<Long> ids = new ArrayList<>(found.stream().map(Document::getId).toList());
        linked.forEach(link -> ids.add(link.getDocument().getId()));
        return ids;
    }

    private Fullness fullness(Place place) {
        OptionalLong quota = quotas.of(place);
        return quota.isEmpty()
                ? new Fullness(0, 0)
                : new Fullness(
                        libraries.find(place).map(Library::getUsed).orElse(0L), quota.getAsLong());
    }
}
