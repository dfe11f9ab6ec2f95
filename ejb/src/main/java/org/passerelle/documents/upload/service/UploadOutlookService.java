package org.passerelle.documents.upload.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.content.Place;
import org.passerelle.documents.Document;
import org.passerelle.documents.Documents;
import org.passerelle.documents.library.LibraryDocuments;
import org.passerelle.documents.service.DepositService;
import org.passerelle.documents.service.FileName;
import org.passerelle.documents.upload.Destination;
import org.passerelle.groups.service.CurrentPerson;

/**
 * Tells what would happen to files before they travel: whether their name is taken where they are
 * to go, and whether the same file may already be here. Only what the person may read is ever
 * compared: bytes that she may not read are as if nobody had them.
 */
@Stateless
public class UploadOutlookService {

    private static final int PLACES_SHOWN = 3;

    @Inject Documents documents;
    @Inject LibraryDocuments shelves;
    @Inject DepositService deposits;
    @Inject FolderTreeService folders;
    @Inject CurrentPerson me;

    /**
     * A file that someone would like to send.
     *
     * @param folders the folders it comes with, from the outermost
     */
    public record Candidate(List<String> folders, FileName name, long size) {}

    /**
     * What is known of it.
     *
     * @param perhapsHere whether a document that she may read has as many bytes, so that it is
     *     worth comparing them
     * @param namesake the document whose name it has; null when its name is free
     * @param replaceable whether it may become a new version of that one
     */
    public record Outlook(boolean perhapsHere, Document namesake, boolean replaceable) {}

    public List<Outlook> of(Destination where, List<Candidate> candidates) {
        Set<Long> sizes =
                documents.sizesAmong(
                        candidates.stream().map(Candidate::size).collect(Collectors.toSet()),
                        me.viewer());
        Map<List<String>, Map<String, Document>> taken = taken(where, candidates);
        return candidates.stream()
                .map(
                        candidate -> {
                            Document namesake =
                                    taken.get(candidate.folders())
                                            .get(key(candidate.name().value()));
                            return new Outlook(
                                    sizes.contains(candidate.size()),
                                    namesake,
                                    namesake != null && deposits.isReplaceable(namesake));
                        })
                .toList();
    }

    private Map<List<String>, Map<String, Document>> taken(
            Destination where, List<Candidate> candidates) {
        Map<List<String>, Map<String, Document>> taken = new HashMap<>();
        candidates.stream()
                .collect(Collectors.groupingBy(Candidate::folders))
                .forEach((path, files) -> taken.put(path, namesakes(where, path, files)));
        return taken;
    }

    private Map<String, Document> namesakes(
            Destination where, List<String> path, List<Candidate> files) {
        Map<String, Document> found = new HashMap<>();
        folders.find(where, path)
                .ifPresent(
                        folder -> {
                            Place place = deposits.placeFor(folder);
                            List<String> names =
                                    files.stream().map(file -> file.name().value()).toList();
                            documents
                                    .named(names, place, folder.folderId(), me.viewer())
                                    .forEach(
                                            document ->
                                                    found.putIfAbsent(
                                                            key(document.getFileName()), document));
                        });
        return found;
    }

    /** The names that a workstation would not tell apart. */
    private static String key(String fileName) {
        return fileName.toLowerCase(Locale.ROOT);
    }

    /**
     * A document that has the same bytes.
     *
     * @param here whether it lies where the file was to go
     */
    public record Same(Document document, boolean here) {}

    /** Where the same file lies, as far as the person may read it. */
    public List<Same> whereItIs(String hash, Destination where) {
        Place place = deposits.placeFor(where);
        return documents.showing(hash, me.viewer(), PLACES_SHOWN).stream()
                .map(
                        document ->
                                new Same(
                                        document,
                                        document.place().sameAs(place)
                                                && Objects.equals(
                                                        document.getFolderId(), where.folderId())))
                .toList();
    }

    /** Of these documents, those that the person may read, with what the antivirus said. */
    public List<Document> lookedAt(List<Long> ids) {
        return shelves.inOrder(ids, me.viewer());
    }
}
