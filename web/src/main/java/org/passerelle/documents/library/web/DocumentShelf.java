package org.passerelle.documents.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.ResourceBundle;
import org.passerelle.documents.library.DocumentLink;
import org.passerelle.documents.library.Folder;
import org.passerelle.documents.library.Spot;
import org.passerelle.documents.library.service.DocumentPlaceService;
import org.passerelle.documents.library.service.DocumentPlaceService.Whereabouts;
import org.passerelle.documents.web.DocumentView;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.people.identity.web.Visitor;

/** On the page of a document: the way to it, and what can be done about where it lies. */
@Named
@RequestScoped
public class DocumentShelf {

    static final String WORDS = "org.passerelle.documents.library.web.messages";

    @Inject DocumentView documentView;
    @Inject DocumentPlaceService places;
    @Inject Visitor visitor;

    private Whereabouts whereabouts;

    public List<Folder> getTrail() {
        return whereabouts().trail();
    }

    public List<DocumentLink> getLinks() {
        return whereabouts().links();
    }

    /** The group whose library it lies in; null elsewhere and when the viewer does not read it. */
    public WorkingGroup getGroup() {
        return isReadingThere() ? whereabouts().spot().place().group() : null;
    }

    public boolean isPersonal() {
        return whereabouts().spot().place().isPersonal();
    }

    /** Whether the viewer reads the library, and not only this document of it. */
    public boolean isReadingThere() {
        return whereabouts().reads();
    }

    /** The name of the place, as forms hand it back. */
    public String getPlaceName() {
        return isReadingThere() ? whereabouts().spot().name() : "partages";
    }

    public String getLibraryAddress() {
        return LibraryAddress.of(
                isReadingThere() ? Spot.top(whereabouts().spot().place()).name() : "partages");
    }

    public String address(DocumentLink link) {
        return LibraryAddress.of(link.spot().name());
    }

    /** The folder that shows it too, or the group when it is at the top of its library. */
    public String nameOf(DocumentLink link) {
        if (link.getFolder() != null) {
            return link.getFolder().getName();
        }
        return link.spot().place().group() == null
                ? word(link.spot().place().isPersonal() ? "mine" : "commons")
                : link.spot().place().group().getName();
    }

    public boolean isStarred() {
        return whereabouts().starred();
    }

    public boolean isRenamable() {
        return whereabouts().renamable();
    }

    public boolean isMovable() {
        return whereabouts().movable();
    }

    public boolean isRemovable() {
        return whereabouts().removable();
    }

    private String word(String key) {
        return ResourceBundle.getBundle(WORDS, visitor.getLocale()).getString(key);
    }

    private Whereabouts whereabouts() {
        if (whereabouts == null) {
            whereabouts = places.of(documentView.getId());
        }
        return whereabouts;
    }
}
