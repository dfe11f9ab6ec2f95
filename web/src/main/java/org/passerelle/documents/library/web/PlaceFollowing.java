package org.passerelle.documents.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.passerelle.documents.library.service.PlaceFollowingService;

/** Whether the visitor follows the folder or the library that is shown. */
@Named
@RequestScoped
public class PlaceFollowing {

    @Inject PlaceFollowingService followings;
    @Inject LibraryBrowser browser;

    private Boolean following;

    /** A folder, or the library of a group that she reads. */
    public boolean isOffered() {
        return browser.getPlaceName().matches("[dg].*") && !browser.isClosed();
    }

    public boolean isFollowing() {
        if (following == null) {
            following = followings.isFollowing(browser.getPlaceName());
        }
        return following;
    }
}
