package org.passerelle.content.following.service;

import org.passerelle.common.Activity;
import org.passerelle.common.Subject;

/** Somebody wants to hear of what happens to a content, or wants to hear no more of it. */
public record ContentFollowed(Subject subject, Long actorId, boolean following)
        implements Activity {

    @Override
    public String action() {
        return following ? "ContentFollowed" : "ContentUnfollowed";
    }
}
