package org.passerelle.documents.library.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.passerelle.content.Place;
import org.passerelle.documents.Document;
import org.passerelle.documents.library.Folder;
import org.passerelle.documents.library.FolderTrees;
import org.passerelle.documents.library.Spot;
import org.passerelle.groups.service.CurrentPerson;
import org.passerelle.people.identity.Account;

/** Who may do what in a library. */
@Dependent
public class LibraryRights {

    @Inject FolderTrees trees;
    @Inject CurrentPerson me;

    /** The coordinators of a group, the owner of a space, in the commons the administrators. */
    public boolean keeps(Place place) {
        return place.keptBy(me.viewer())
                || place.isCommons() && me.account().has(Account.Duty.ADMINISTRATION);
    }

    /** Those who deposit there make folders there; the themes of the commons need more. */
    public boolean addsFolders(Spot spot) {
        return spot.place().welcomes(me.viewer()) && (!isThemes(spot) || keeps(spot.place()));
    }

    public void mustAddFolders(Spot spot) {
        me.must(spot.place().welcomes(me.viewer()));
        if (!addsFolders(spot)) {
            throw new ThemeException();
        }
    }

    /** In a group its members name folders; elsewhere those who made them or keep order do. */
    public boolean names(Folder folder) {
        Place place = folder.place();
        return takes(folder) || !place.isCommons() && place.welcomes(me.viewer());
    }

    /** Whoever made a folder moves it and throws it away, and so do those who keep order. */
    public boolean takes(Folder folder) {
        Place place = folder.place();
        return keeps(place)
                || folder.getCreatedBy().getId() == me.id()
                        && place.welcomes(me.viewer())
                        && !(place.isCommons() && folder.getParent() == null);
    }

    /** Refuses to take away with a folder what others put in it, unless the caller keeps order. */
    public void mustTake(Folder folder) {
        me.must(takes(folder));
        if (!keeps(folder.place())) {
            long others = trees.countOfOthers(folder, me.viewer());
            if (others > 0) {
                throw new FolderOfOthersException(others);
            }
        }
    }

    /** Within its library those who change a document lay it elsewhere; out of it, fewer do. */
    public boolean moves(Document document, Place to) {
        Place place = document.place();
        return place.sameAs(to)
                ? document.editableBy(me.viewer()) && place.welcomes(me.viewer())
                : document.removableBy(me.viewer());
    }

    private static boolean isThemes(Spot spot) {
        return spot.place().isCommons() && spot.folder() == null;
    }
}
