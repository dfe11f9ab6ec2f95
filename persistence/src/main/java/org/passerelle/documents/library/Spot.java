package org.passerelle.documents.library;

import java.util.Objects;
import org.passerelle.content.Place;

/**
 * A place where something may lie: a library, and a folder in it.
 *
 * @param folder null for the top of the library
 */
public record Spot(Place place, Folder folder) {

    /** How addresses and forms name the commons. */
    public static final String COMMONS = "communs";

    /** How addresses and forms name the personal space of whoever asks. */
    public static final String MINE = "moi";

    public static Spot top(Place place) {
        return new Spot(place, null);
    }

    public static Spot of(Folder folder) {
        return new Spot(folder.place(), folder);
    }

    /** How addresses and forms name it: {@code d12} a folder, {@code g7} the library of a group. */
    public String name() {
        if (folder != null) {
            return "d" + folder.getId();
        }
        if (place.isPersonal()) {
            return MINE;
        }
        return place.isCommons() ? COMMONS : "g" + place.groupId();
    }

    public boolean sameAs(Spot other) {
        return place.sameAs(other.place) && Objects.equals(folder, other.folder);
    }

    public Long folderId() {
        return folder == null ? null : folder.getId();
    }

    public Place getPlace() {
        return place;
    }

    public Folder getFolder() {
        return folder;
    }

    public String getName() {
        return name();
    }
}
