package org.passerelle.documents.dav.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.passerelle.documents.Document;
import org.passerelle.documents.StoredFile;
import org.passerelle.documents.dav.PassingFile;
import org.passerelle.documents.library.Folder;
import org.passerelle.documents.library.Spot;

/**
 * What is at an address of the tree.
 *
 * @param path the names from the top of the tree
 * @param spot a folder or library itself; of a file, where it lies; null where nothing can lie
 * @param id the number of a document
 * @param hash the bytes of a file; null when it has none
 * @param lock null when nobody holds it
 */
public record DavNode(
        List<String> path,
        Kind kind,
        Spot spot,
        Long id,
        String fileName,
        String hash,
        long size,
        String mediaType,
        Instant createdAt,
        Instant changedAt,
        DavLock lock) {

    /** What it can be. */
    public enum Kind {
        /** The top of the tree, and the list of groups. */
        HALL,
        LIBRARY,
        FOLDER,
        DOCUMENT,
        /** A file that a program keeps for itself. */
        PASSING,
        /** Nothing, in a folder where something may be put. */
        NOTHING,
        /** Nothing, and nowhere to put something. */
        NOWHERE
    }

    static DavNode hall(List<String> path) {
        return bare(path, Kind.HALL, null, null);
    }

    static DavNode library(List<String> path, Spot spot, Instant since) {
        return bare(path, Kind.LIBRARY, spot, since);
    }

    static DavNode folder(List<String> path, Folder folder) {
        return bare(path, Kind.FOLDER, Spot.of(folder), folder.getCreatedAt());
    }

    static DavNode nothing(List<String> path, Spot parent) {
        return bare(path, parent == null ? Kind.NOWHERE : Kind.NOTHING, parent, null);
    }

    private static DavNode bare(List<String> path, Kind kind, Spot spot, Instant since) {
        return new DavNode(path, kind, spot, null, null, null, 0, null, since, since, null);
    }

    static DavNode document(List<String> path, Spot parent, Document document, DavLock lock) {
        StoredFile file = document.getCurrent().getFile();
        return new DavNode(
                path,
                Kind.DOCUMENT,
                parent,
                document.getId(),
                document.getFileName(),
                file.getHash(),
                file.getSize(),
                file.getMediaType(),
                document.getCreatedAt(),
                document.getCurrent().getStoredAt(),
                lock);
    }

    static DavNode passing(List<String> path, Spot parent, PassingFile file, DavLock lock) {
        return new DavNode(
                path,
                Kind.PASSING,
                parent,
                null,
                path.get(path.size() - 1),
                file.getHash(),
                file.getSize(),
                file.getMediaType(),
                file.getStoredAt(),
                file.getStoredAt(),
                lock);
    }

    public boolean exists() {
        return kind != Kind.NOTHING && kind != Kind.NOWHERE;
    }

    public boolean isFile() {
        return kind == Kind.DOCUMENT || kind == Kind.PASSING;
    }

    public boolean isCollection() {
        return exists() && !isFile();
    }

    public String name() {
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    List<String> pathTo(String child) {
        List<String> longer = new ArrayList<>(path);
        longer.add(child);
        return List.copyOf(longer);
    }

    /** The same as one text, by which passing files are kept. */
    String key() {
        return String.join("/", path);
    }
}
