package org.passerelle.documents.upload.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.passerelle.content.Place;
import org.passerelle.documents.library.Folder;
import org.passerelle.documents.library.Folders;
import org.passerelle.documents.library.Spot;
import org.passerelle.documents.library.service.FolderService;
import org.passerelle.documents.library.service.LibraryRights;
import org.passerelle.documents.service.DepositService;
import org.passerelle.documents.service.FileName;
import org.passerelle.documents.upload.Destination;
import org.passerelle.groups.service.CurrentPerson;

/** Finds the folders that come with files, and makes those that are missing. */
@Stateless
public class FolderTreeService {

    @Inject Folders folders;
    @Inject FolderService makers;
    @Inject LibraryRights rights;
    @Inject DepositService deposits;
    @Inject CurrentPerson me;

    /** Refuses folders where the caller may not make any. */
    public void mustWelcome(Destination where) {
        rights.mustAddFolders(new Spot(deposits.placeFor(where), top(where)));
    }

    /**
     * The folder at the end of these names, below a place where the caller may deposit.
     *
     * @return null when it is the top of the library
     */
    public Long within(Destination where, List<String> names) {
        Spot spot = new Spot(deposits.placeFor(where), top(where));
        for (String name : names) {
            spot = Spot.of(makers.findOrCreate(spot, clean(name)));
        }
        return spot.folderId();
    }

    /** The same, when it is there already; empty when one of them is missing. */
    public Optional<Destination> find(Destination where, List<String> names) {
        Place place = deposits.placeFor(where);
        Folder parent = top(where);
        for (String name : names) {
            Optional<Folder> next = folders.findNamed(clean(name), place, parent);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            parent = next.get();
        }
        return Optional.of(where.in(parent == null ? null : parent.getId()));
    }

    private Folder top(Destination where) {
        return where.folderId() == null ? null : folders.getReadable(where.folderId(), me.viewer());
    }

    private static String clean(String given) {
        String name = new FileName(given).value();
        return name.codePointCount(0, name.length()) <= Folder.LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, Folder.LONGEST_NAME)).strip();
    }
}
