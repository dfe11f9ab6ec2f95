package org.passerelle.documents.library.web;

import org.passerelle.documents.library.Spot;

/** How the places of libraries and what is kept at hand are spelled in addresses. */
public final class LibraryAddress {

    /** The shelves that are not one place. */
    static final String SHELVES = "favoris|recents|partages";

    private LibraryAddress() {}

    /** The address of a place or shelf, within the site. */
    public static String of(String name) {
        if (name == null || name.isBlank()) {
            return "/documents";
        }
        if (name.matches("d\\d{1,18}")) {
            return "/documents?dossier=" + name.substring(1);
        }
        if (name.matches("g\\d{1,18}")) {
            return "/documents?groupe=" + name.substring(1);
        }
        return name.matches(Spot.COMMONS + "|" + Spot.MINE + "|" + SHELVES)
                ? "/documents?rayon=" + name
                : "/documents";
    }
}
