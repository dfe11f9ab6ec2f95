package org.passerelle.documents.library.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.passerelle.documents.Document;
import org.passerelle.documents.library.Folder;
import org.passerelle.documents.library.Folders;
import org.passerelle.documents.library.Spot;
import org.passerelle.groups.Memberships;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.groups.service.CurrentPerson;

/** The way from the libraries where one may deposit into their folders. */
@Stateless
public class DestinationService {

    @Inject Chosen chosen;
    @Inject Spots spots;
    @Inject Folders folders;
    @Inject Memberships memberships;
    @Inject CurrentPerson me;

    /**
     * A step on the way.
     *
     * @param title what it is called that goes, when it is one thing; empty for several
     * @param spot where one looks; null before a library is chosen
     * @param trail the folders above, from the top
     * @param folders the folders to go on to
     * @param groups the groups in which one may deposit
     * @param elsewhere whether anything of it lies elsewhere than here
     */
    public record Choice(
            String title,
            Spot spot,
            List<Folder> trail,
            List<Folder> folders,
            List<WorkingGroup> groups,
            boolean elsewhere) {}

    public Choice look(Selection selection, String where) {
        List<Document> documents = chosen.documents(selection);
        List<Folder> taken = chosen.folders(selection);
        Spot spot = where.isEmpty() ? null : spots.welcoming(where);
        return new Choice(
                selection.size() == 1 ? title(documents, taken) : "",
                spot,
                spot == null || spot.folder() == null ? List.of() : above(spot.folder()),
                spot == null ? List.of() : inside(spot, taken),
                memberships.groupsOf(me.id()),
                spot != null && isElsewhere(documents, taken, spot));
    }

    private static String title(List<Document> documents, List<Folder> taken) {
        return Stream.concat(
                        documents.stream().map(Document::getTitle),
                        taken.stream().map(Folder::getName))
                .findFirst()
                .orElse("");
    }

    private List<Folder> above(Folder folder) {
        List<Folder> trail = new ArrayList<>(folders.withIds(folder.above()));
        trail.sort(Comparator.comparingInt(Folder::depth));
        return trail;
    }

    private List<Folder> inside(Spot spot, List<Folder> taken) {
        return folders.in(spot.place(), spot.folder()).stream()
                .filter(folder -> !taken.contains(folder))
                .toList();
    }

    private static boolean isElsewhere(List<Document> documents, List<Folder> taken, Spot spot) {
        return documents.stream()
                        .anyMatch(
                                document ->
                                        !document.place().sameAs(spot.place())
                                                || !Objects.equals(
                                                        document.getFolderId(), spot.folderId()))
                || taken.stream()
                        .anyMatch(
                                folder ->
                                        !new Spot(folder.place(), folder.getParent()).sameAs(spot));
    }
}
