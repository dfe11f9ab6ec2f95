package org.passerelle.documents.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.passerelle.documents.Document;
import org.passerelle.documents.library.Folder;
import org.passerelle.documents.library.Spot;
import org.passerelle.documents.library.service.TrashService;

/** The trash of a library. */
@Named
@RequestScoped
public class TrashView {

    @Inject TrashService trash;

    private String place = Spot.COMMONS;
    private int from;
    private TrashService.Content content;

    public void open() {
        content = trash.look(place, from);
    }

    public Spot getSpot() {
        return content.spot();
    }

    public List<Folder> getFolders() {
        return content.folders();
    }

    public List<Document> getDocuments() {
        return content.documents();
    }

    public boolean isBare() {
        return content.folders().isEmpty() && content.documents().isEmpty();
    }

    /** Whether the viewer may let things go for good. */
    public boolean isKeeper() {
        return content.keeper();
    }

    public long getDays() {
        return content.days();
    }

    public String getLibraryAddress() {
        return LibraryAddress.of(content.spot().name());
    }

    /** The first document of the next part; 0 when there is none. */
    public int getNext() {
        return content.more() ? from + TrashService.SHELF : 0;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String name) {
        place = name == null || name.isBlank() ? Spot.COMMONS : name;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = Math.max(0, from);
    }
}
