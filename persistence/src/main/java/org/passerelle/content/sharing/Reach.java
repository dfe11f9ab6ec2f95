package org.passerelle.content.sharing;

import org.passerelle.content.Sensitivity;
import org.passerelle.groups.Principals;

/** How far a share goes, from one person to everyone. */
public enum Reach {
    PERSON,
    GROUP,
    ORGANISATION,
    EVERYONE;

    /** How far one goes with this principal. */
    public static Reach of(String principal) {
        if (principal.equals(Principals.ALL)) {
            return EVERYONE;
        }
        return switch (principal.replaceFirst(":.*", "")) {
            case "org" -> ORGANISATION;
            case "grp" -> GROUP;
            default -> PERSON;
        };
    }

    /**
     * How far something this sensitive may go: what says things about persons stays among those who
     * work on it, what is confidential goes to persons by their names only.
     */
    public static Reach widestFor(Sensitivity sensitivity) {
        return switch (sensitivity) {
            case INTERNAL -> EVERYONE;
            case RESTRICTED -> ORGANISATION;
            case PERSONAL -> GROUP;
            case CONFIDENTIAL -> PERSON;
        };
    }

    public boolean isWithin(Reach widest) {
        return compareTo(widest) <= 0;
    }
}
