package org.passerelle.discussions.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.passerelle.common.Activity;
import org.passerelle.content.Place;
import org.passerelle.content.publication.service.BeforePublishing;
import org.passerelle.content.publication.service.NumberKind;
import org.passerelle.content.service.ContentPublished;
import org.passerelle.content.service.ContentRemoved;
import org.passerelle.content.service.DraftService;
import org.passerelle.content.service.Homes;
import org.passerelle.content.service.Opened;
import org.passerelle.content.service.Writing;
import org.passerelle.discussions.Discussion;
import org.passerelle.discussions.Discussions;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.groups.service.CurrentPerson;

/** Puts questions and subjects to colleagues. What they answer is said under the content. */
@Stateless
public class DiscussionService {

    /** The longest opening message, in characters. */
    public static final int LONGEST_TEXT = 10_000;

    @Inject Discussions discussions;
    @Inject Homes homes;
    @Inject DraftService drafts;
    @Inject BeforePublishing before;
    @Inject Opened opened;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /** The discussion with its opening message. */
    public Discussion get(long id) {
        return opened.get(Discussion.class, id, discussions::getReadable);
    }

    public boolean mayRemove(Discussion discussion) {
        return discussion.removableBy(me.viewer());
    }

    /** Those where something was said last, anywhere. */
    public List<Discussion> recent(int from, int howMany) {
        return discussions.recent(me.viewer(), from, howMany);
    }

    public List<Discussion> recentInCommons(int from, int howMany) {
        return discussions.recentIn(null, me.viewer(), from, howMany);
    }

    public List<Discussion> recentIn(long groupId, int from, int howMany) {
        return discussions.recentIn(homes.getListed(groupId), me.viewer(), from, howMany);
    }

    public Discussion open(DiscussionDraft draft) {
        String title = Writing.title(draft.getTitle());
        String text = Writing.plainText(draft.getText(), LONGEST_TEXT);
        WorkingGroup home = homes.whereIMayWrite(draft.getGroupId());
        Set<NumberKind> kept =
                before.text(title + "\n" + text, "", Place.of(home), draft.getCaution());
        Discussion discussion =
                discussions.add(
                        new Discussion(
                                title,
                                text,
                                Writing.language(draft.getLanguage()),
                                home,
                                me.person(),
                                Instant.now()));
        before.keep(discussion, kept, draft.getCaution());
        drafts.discard(draft.getTopic());
        activities.fire(new ContentPublished(discussion, me.person(), discussion.getText()));
        return discussion;
    }

    public void remove(long id) {
        Discussion discussion = discussions.getReadable(id, me.viewer());
        me.must(mayRemove(discussion));
        discussion.remove(me.person(), Instant.now());
        activities.fire(new ContentRemoved(discussion, me.person()));
    }

    /** The group, if the caller may know that it exists; {@code null} for the commons. */
    public WorkingGroup home(Long groupId) {
        return groupId == null ? null : homes.getListed(groupId);
    }
}
