package org.passerelle.documents.library.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.passerelle.common.NotFoundException;
import org.passerelle.content.Place;
import org.passerelle.documents.library.Folders;
import org.passerelle.documents.library.Spot;
import org.passerelle.groups.WorkingGroups;
import org.passerelle.groups.service.CurrentPerson;

/** Finds the places that addresses and forms name, for whoever may know of them. */
@Dependent
public class Spots {

    @Inject Folders folders;
    @Inject WorkingGroups groups;
    @Inject CurrentPerson me;

    /**
     * The place of this name, if the caller may know that it exists: what is in a closed group she
     * does not read all the same.
     *
     * @param name as {@link Spot#name} says it
     */
    public Spot listed(String name) {
        String given = name == null ? "" : name;
        if (given.equals(Spot.COMMONS)) {
            return Spot.top(Place.COMMONS);
        }
        if (given.equals(Spot.MINE)) {
            return Spot.top(Place.personal(me.viewer().personId()));
        }
        if (given.matches("[dg]\\d{1,18}")) {
            long number = Long.parseLong(given.substring(1));
            return given.startsWith("d")
                    ? Spot.of(folders.getReadable(number, me.viewer()))
                    : Spot.top(Place.of(groups.getListed(number, me.viewer())));
        }
        throw new NotFoundException();
    }

    /** The place of this name, if the caller may put something there. */
    public Spot welcoming(String name) {
        Spot spot = listed(name);
        me.must(spot.place().welcomes(me.viewer()));
        return spot;
    }

    public boolean reads(Spot spot) {
        return me.viewer().isAny(spot.place().readers());
    }
}
