package org.passerelle.content.following.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.passerelle.common.Activity;
import org.passerelle.common.Subject;
import org.passerelle.content.Content;
import org.passerelle.content.Contents;
import org.passerelle.content.following.ContentLinks;
import org.passerelle.content.following.Followings;
import org.passerelle.content.service.Opened;
import org.passerelle.groups.service.CurrentPerson;

/**
 * What grows around a content: who follows it (a number), what leads to it, how often it is read.
 */
@Stateless
public class FollowingService {

    private static final int SHOWN = 12;
    private static final int TAGGED = 5;

    @Inject Contents contents;
    @Inject Followings followings;
    @Inject ContentLinks links;
    @Inject Opened opened;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /**
     * What is around a content.
     *
     * @param subject what it is
     * @param following whether the caller follows it
     * @param followers how many do
     * @param opened how often it was opened, by whomever
     * @param usedIn the contents that lead to it and that the caller may read, the newest first
     * @param related what bears the same tags, for when the search does not answer
     */
    public record Around(
            Subject subject,
            boolean following,
            int followers,
            long opened,
            List<Content> usedIn,
            List<Content> related) {

        public List<Content> getRelated() {
            return related;
        }

        public boolean isFollowing() {
            return following;
        }

        public int getFollowers() {
            return followers;
        }

        public long getOpened() {
            return opened;
        }

        public List<Content> getUsedIn() {
            return usedIn;
        }
    }

    public Around around(long contentId) {
        Content content = opened.get(Content.class, contentId, contents::getReadable);
        Followings.Counts counts = followings.counts(content, me.id());
        List<Content> sources =
                contents.readableAmong(links.sourcesOf(contentId), me.viewer()).stream()
                        .sorted(Comparator.comparing(Content::getChangedAt).reversed())
                        .limit(SHOWN)
                        .toList();
        return new Around(
                content.subject(),
                counts.following(),
                counts.followers(),
                counts.opened(),
                sources,
                content.getTags().isEmpty()
                        ? List.of()
                        : contents.tagged(content, me.viewer(), TAGGED));
    }

    /** Follows a content, or no longer; says what it is. */
    public Subject follow(long contentId, boolean following) {
        Content content = contents.getReadable(contentId, me.viewer());
        followings.choose(content, me.id(), following, Instant.now());
        activities.fire(new ContentFollowed(content.subject(), me.id(), following));
        return content.subject();
    }
}
