package org.passerelle.documents.library.service;

import org.passerelle.common.InvalidInputException;
import org.passerelle.documents.library.Folder;

/** What a folder may be called: what a computer can also call one. */
final class FolderName {

    private static final String FORBIDDEN = "[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}]";

    private FolderName() {}

    /** The name as it is kept, or why it cannot be. */
    static String checked(String given) {
        String name = given == null ? "" : given.strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.matches("\\.+")) {
            throw new InvalidInputException("nom", "library.name.empty");
        }
        if (name.length() > Folder.LONGEST_NAME) {
            throw new InvalidInputException("nom", "library.name.long", Folder.LONGEST_NAME);
        }
        if (name.replaceAll(FORBIDDEN, "").length() < name.length()) {
            throw new InvalidInputException("nom", "library.name.signs");
        }
        return name;
    }
}
