package org.passerelle.documents.library.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.passerelle.common.NotFoundException;
import org.passerelle.documents.library.PlaceFollowings;
import org.passerelle.documents.library.Spot;
import org.passerelle.groups.service.CurrentPerson;

/** Lets people follow folders and libraries of groups: they are told of new documents there. */
@Stateless
public class PlaceFollowingService {

    @Inject PlaceFollowings followings;
    @Inject Spots spots;
    @Inject CurrentPerson me;

    /** Whether the caller follows this place. */
    public boolean isFollowing(String where) {
        return followings.isFollowing(followable(where), me.id());
    }

    public void follow(String where) {
        followings.follow(followable(where), me.id(), Instant.now());
    }

    public void unfollow(String where) {
        followings.unfollow(followable(where), me.id());
    }

    /** A folder or the library of a group, if the caller reads there. */
    private Spot followable(String where) {
        Spot spot = spots.listed(where);
        if (!spots.reads(spot) || spot.folder() == null && spot.place().group() == null) {
            throw new NotFoundException();
        }
        return spot;
    }
}
