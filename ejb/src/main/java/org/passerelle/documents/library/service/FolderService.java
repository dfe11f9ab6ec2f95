package org.passerelle.documents.library.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.passerelle.common.Activity;
import org.passerelle.documents.library.Folder;
import org.passerelle.documents.library.Folders;
import org.passerelle.documents.library.Libraries;
import org.passerelle.documents.library.Spot;
import org.passerelle.groups.service.CurrentPerson;

/**
 * Makes and names folders. At one level no two have the same name, whatever the case and the
 * accents: whoever changes the folders of a library holds it meanwhile, so that of two people who
 * choose one name at once the second is told.
 */
@Stateless
public class FolderService {

    @Inject Folders folders;
    @Inject Libraries libraries;
    @Inject Spots spots;
    @Inject LibraryRights rights;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /**
     * Makes a folder.
     *
     * @param where the name of the place it shall lie in, see {@link Spot#name}
     */
    public Folder create(String where, String name) {
        Spot spot = spots.listed(where);
        rights.mustAddFolders(spot);
        return create(spot, FolderName.checked(name));
    }

    /** Finds the folder of this name, or makes it: for folders that arrive with their files. */
    public Folder findOrCreate(Spot spot, String name) {
        rights.mustAddFolders(spot);
        String checked = FolderName.checked(name);
        libraries.hold(spot.place());
        return folders.findNamed(checked, spot.place(), spot.folder())
                .orElseGet(() -> create(spot, checked));
    }

    private Folder create(Spot spot, String name) {
        libraries.hold(spot.place());
        mustBeFree(name, spot, null);
        if (spot.folder() != null && spot.folder().depth() + 1 >= Folder.DEEPEST) {
            throw new FolderTooDeepException(Folder.DEEPEST);
        }
        Folder folder =
                folders.add(
                        new Folder(name, spot.place(), spot.folder(), me.person(), Instant.now()));
        folders.flush();
        activities.fire(new FolderCreated(folder, me.person()));
        return folder;
    }

    /**
     * Names a folder otherwise.
     *
     * @param before what the caller saw it called; another name in between is not overwritten
     */
    public Folder rename(long id, String name, String before) {
        Folder folder = folders.getReadable(id, me.viewer());
        me.must(rights.names(folder));
        String checked = FolderName.checked(name);
        libraries.hold(folder.place());
        folders.refresh(folder);
        if (before != null && !before.equals(folder.getName())) {
            throw new StaleNameException(folder.getName());
        }
        mustBeFree(checked, new Spot(folder.place(), folder.getParent()), folder);
        folder.rename(checked);
        activities.fire(new FolderRenamed(folder, me.person()));
        return folder;
    }

    /** Refuses a name that another folder has at this level; the library must be held. */
    public void mustBeFree(String name, Spot spot, Folder itself) {
        folders.findNamed(name, spot.place(), spot.folder())
                .filter(namesake -> !namesake.equals(itself))
                .ifPresent(
                        namesake -> {
                            throw new FolderNameTakenException(namesake.getName());
                        });
    }

    /** The name, with a number behind it when it is taken at this level. */
    public String freeName(String name, Spot spot) {
        String free = name;
        for (int i = 2; folders.findNamed(free, spot.place(), spot.folder()).isPresent(); i++) {
            String number = " (" + i + ")";
            free =
                    name.substring(
                                    0,
                                    Math.min(name.length(), Folder.LONGEST_NAME - number.length()))
                            + number;
        }
        return free;
    }
}
