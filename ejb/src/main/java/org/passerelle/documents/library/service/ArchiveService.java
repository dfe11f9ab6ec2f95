package org.passerelle.documents.library.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.common.NotFoundException;
import org.passerelle.documents.Document;
import org.passerelle.documents.StoredFile;
import org.passerelle.documents.library.DocumentLinks;
import org.passerelle.documents.library.Folder;
import org.passerelle.documents.library.Folders;
import org.passerelle.documents.library.LibraryDocuments;
import org.passerelle.groups.service.CurrentPerson;

/**
 * Says what goes into an archive, a piece at a time: however much it is, and however slow the line,
 * no more than a piece is in memory and no transaction stays open. The rights are asked again for
 * each piece.
 */
@Stateless
public class ArchiveService {

    private static final int PIECE = 200;

    @Inject Chosen chosen;
    @Inject Folders folders;
    @Inject LibraryDocuments documents;
    @Inject DocumentLinks links;
    @Inject CurrentPerson me;

    /**
     * A file that goes into the archive.
     *
     * @param folder where, with a slash at its end; empty at the top
     * @param servable whether its bytes may be handed out
     */
    public record Entry(
            long documentId, String folder, String fileName, String hash, boolean servable) {}

    /**
     * What the archive is made of.
     *
     * @param title what it is called; empty when several things were chosen
     * @param chosen the documents that were chosen themselves
     * @param folderIds the folders that were chosen
     * @param paths where the documents of each folder go
     */
    public record Contents(
            String title, List<Entry> chosen, List<Long> folderIds, Map<Long, String> paths) {}

    public Contents open(Selection selection) {
        if (selection.isEmpty()) {
            throw new NothingChosenException();
        }
        List<Document> found = new ArrayList<>(chosen.documents(selection));
        selection.links().forEach(id -> found.add(linked(id)));
        List<Folder> taken = chosen.folders(selection);
        Map<Long, String> paths = new HashMap<>();
        taken.forEach(folder -> lay(folder, paths));
        return new Contents(
                selection.size() == 1 && taken.size() == 1 ? taken.get(0).getName() : "",
                found.stream().map(document -> entry(document, "")).toList(),
                selection.folders(),
                paths);
    }

    /** The next documents of a folder and its folders; empty when there are no more. */
    public List<Entry> next(long folderId, long afterId, Map<Long, String> paths) {
        me.forgetGroups();
        Folder folder = folders.getReadable(folderId, me.viewer());
        return documents.within(folder, me.viewer(), afterId, PIECE).stream()
                .map(document -> entry(document, paths.getOrDefault(document.getFolderId(), "")))
                .toList();
    }

    private Document linked(long linkId) {
        return links.find(linkId)
                .filter(link -> me.viewer().isAny(link.spot().place().readers()))
                .flatMap(
                        link ->
                                documents
                                        .inOrder(List.of(link.getDocument().getId()), me.viewer())
                                        .stream()
                                        .findFirst())
                .orElseThrow(NotFoundException::new);
    }

    private void lay(Folder folder, Map<Long, String> paths) {
        paths.put(folder.getId(), folder.getName() + "/");
        folders.within(folder).stream()
                .filter(inside -> !inside.isRemoved())
                .sorted(Comparator.comparingInt(Folder::depth))
                .forEach(
                        inside ->
                                paths.put(
                                        inside.getId(),
                                        paths.getOrDefault(inside.getParent().getId(), "")
                                                + inside.getName()
                                                + "/"));
    }

    private static Entry entry(Document document, String folder) {
        StoredFile file = document.getCurrent().getFile();
        return new Entry(
                document.getId(),
                folder,
                document.getCurrent().getFileName(),
                file.getHash(),
                file.isServable());
    }
}
