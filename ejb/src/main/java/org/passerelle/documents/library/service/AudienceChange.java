package org.passerelle.documents.library.service;

import org.passerelle.content.Place;
import org.passerelle.groups.Principals;

/**
 * What another place does to who reads: asked before anything moves.
 *
 * @param from where the things lie now
 * @param to where they would lie
 * @param losing how many members of the group they leave would not read them any more; 0 when it is
 *     no group or nobody loses
 * @param gaining how many members of the group they come to would read them; 0 when it is no group
 */
public record AudienceChange(Place from, Place to, long losing, long gaining) {

    /** What the change is, as bundles name it. */
    public enum Kind {
        SAME,
        OPENED_TO_ALL,
        CLOSED_TO_GROUP,
        CLOSED_TO_OWNER,
        OTHER_GROUP,
        GROUP_TO_OWNER,
        OWNER_TO_GROUP
    }

    public Kind kind() {
        boolean allBefore = open(from);
        boolean allAfter = open(to);
        if (from.sameAs(to) || allBefore && allAfter) {
            return Kind.SAME;
        }
        if (allAfter) {
            return Kind.OPENED_TO_ALL;
        }
        if (allBefore) {
            return to.isPersonal() ? Kind.CLOSED_TO_OWNER : Kind.CLOSED_TO_GROUP;
        }
        if (to.isPersonal()) {
            return Kind.GROUP_TO_OWNER;
        }
        return from.isPersonal() ? Kind.OWNER_TO_GROUP : Kind.OTHER_GROUP;
    }

    private static boolean open(Place place) {
        return place.readers().contains(Principals.ALL);
    }

    public Place getFrom() {
        return from;
    }

    public Place getTo() {
        return to;
    }

    public long getLosing() {
        return losing;
    }

    public long getGaining() {
        return gaining;
    }

    public Kind getKind() {
        return kind();
    }
}
