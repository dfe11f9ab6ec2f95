package org.passerelle.discussions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.passerelle.content.web.Listing;
import org.passerelle.discussions.Discussion;
import org.passerelle.discussions.service.DiscussionService;

/** The discussions that the visitor may read; the liveliest first. */
@Named
@RequestScoped
public class DiscussionList extends Listing<Discussion> {

    @Inject DiscussionService discussions;

    @Override
    protected List<Discussion> anywhere(int from, int howMany) {
        return discussions.recent(from, howMany);
    }

    @Override
    protected List<Discussion> inCommons(int from, int howMany) {
        return discussions.recentInCommons(from, howMany);
    }

    @Override
    protected List<Discussion> inGroup(long groupId, int from, int howMany) {
        return discussions.recentIn(groupId, from, howMany);
    }
}
