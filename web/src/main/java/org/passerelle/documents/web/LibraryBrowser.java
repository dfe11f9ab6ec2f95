package org.passerelle.documents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.passerelle.documents.Document;
import org.passerelle.documents.service.LibraryService;
import org.passerelle.documents.service.LibraryService.Library;
import org.passerelle.documents.service.LibraryService.Shelf;
import org.passerelle.documents.service.Reception;
import org.passerelle.groups.WorkingGroup;

/** The library: what is new everywhere, in the commons or in a group, and the place to deposit. */
@Named
@RequestScoped
public class LibraryBrowser {

    @Inject LibraryService libraries;
    @Inject Reception reception;

    private Shelf shelf = Shelf.ALL;
    private Long groupId;
    private int from;
    private int deposited;
    private Library library;

    /**
     * Reads it once, so that a group that may not be seen is not found before anything is shown.
     */
    public void open() {
        library = groupId == null ? libraries.browse(shelf, from) : libraries.browse(groupId, from);
    }

    public List<Document> getDocuments() {
        return library().documents();
    }

    public WorkingGroup getGroup() {
        return library().group();
    }

    /** The groups in which one may deposit. */
    public List<WorkingGroup> getHomes() {
        return library().homes();
    }

    public boolean isWelcoming() {
        return library().welcoming();
    }

    /** The first document of the next page; 0 when there is none. */
    public int getNext() {
        return library().more() ? from + LibraryService.SHELF : 0;
    }

    /** The address of this list, to come back to and to continue. */
    public String getAddress() {
        return groupId == null ? "/documents?rayon=" + getShelf() : "/documents?groupe=" + groupId;
    }

    public long getLimit() {
        return reception.limit();
    }

    private Library library() {
        if (library == null) {
            open();
        }
        return library;
    }

    public String getShelf() {
        return switch (shelf) {
            case ALL -> "tout";
            case COMMONS -> "communs";
            case MINE -> "groupes";
        };
    }

    /** The shelf of the address; what is unknown shows everything. */
    public void setShelf(String name) {
        shelf =
                switch (name == null ? "" : name) {
                    case "communs" -> Shelf.COMMONS;
                    case "groupes" -> Shelf.MINE;
                    default -> Shelf.ALL;
                };
    }

    public Long getGroupId() {
        return groupId;
    }

    public void setGroupId(Long groupId) {
        this.groupId = groupId;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = Math.max(0, from);
    }

    /** How many files have just been deposited by a plain form. */
    public int getDeposited() {
        return deposited;
    }

    public void setDeposited(int deposited) {
        this.deposited = deposited;
    }
}
