package org.passerelle.documents.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.passerelle.documents.library.service.LibraryLimitService;
import org.passerelle.documents.library.service.LibraryLimitService.Room;

/** How much room the library of each group has, for administrators. */
@Named
@RequestScoped
public class LibraryRooms {

    @Inject LibraryLimitService limits;

    private List<Room> rooms;

    public void open() {
        rooms = limits.look();
    }

    public List<Room> getRooms() {
        return rooms;
    }
}
