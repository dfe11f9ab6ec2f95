package org.passerelle.documents.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.passerelle.documents.Document;
import org.passerelle.documents.library.Folder;
import org.passerelle.documents.library.service.LibraryBrowsingService;
import org.passerelle.documents.library.service.LibraryBrowsingService.Hall;
import org.passerelle.documents.versions.web.ReservationMarks;
import org.passerelle.groups.WorkingGroup;

/** The hall of the libraries, from which one goes to each, with what changed last. */
@Named
@RequestScoped
public class LibraryHall {

    @Inject LibraryBrowsingService browsing;
    @Inject ReservationMarks reservations;

    private Hall hall;
    private int from;
    private Map<Long, String> reserved;

    /** Reads it once, from this document of the latest changes on. */
    public void open(int first) {
        from = first;
        hall = browsing.hall(first);
    }

    public boolean isOpen() {
        return hall != null;
    }

    public List<Folder> getThemes() {
        return hall.themes();
    }

    public long documentsIn(Folder theme) {
        return hall.themeCounts().getOrDefault(theme.getId(), 0L);
    }

    /** The groups in which one may deposit. */
    public List<WorkingGroup> getHomes() {
        return hall == null ? List.of() : hall.groups();
    }

    public List<Document> getRecent() {
        return hall.recent();
    }

    /** Who works on which of them, by the number of the document. */
    public Map<Long, String> getReserved() {
        if (reserved == null) {
            reserved = reservations.among(getRecent());
        }
        return reserved;
    }

    /** The first document of the next part; 0 when there is none. */
    public int getNext() {
        return hall.more() ? from + LibraryBrowsingService.RECENT : 0;
    }
}
