package org.passerelle.content.following.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.passerelle.common.web.Asked;
import org.passerelle.content.Content;
import org.passerelle.content.following.service.FollowingService;
import org.passerelle.content.following.service.FollowingService.Around;
import org.passerelle.content.following.service.OpeningTally;
import org.passerelle.search.service.SearchService;

/** What is around the content of the page: who follows it, what leads to it, what resembles it. */
@Named
@RequestScoped
public class DocumentRelations {

    /** Fewer openings than these could tell who opened it. */
    private static final long TOLD_FROM = 10;

    @Inject FollowingService following;
    @Inject SearchService search;
    @Inject OpeningTally tally;
    @Inject HttpServletRequest request;

    private long id;
    private Around around;
    private List<Content> related;

    @PostConstruct
    void look() {
        id = Asked.id(request);
    }

    public Around getAround() {
        if (around == null) {
            around = following.around(id);
        }
        return around;
    }

    /** Whether the house counts openings. */
    public boolean isCounted() {
        return tally.isCounting();
    }

    /** How often it was opened; 0 for few times, whatever their number. */
    public long getOpened() {
        long times = getAround().opened();
        return times < TOLD_FROM ? 0 : times;
    }

    /** By the search, or by tags when it knows nothing like it. */
    public List<Content> getRelated() {
        if (related == null) {
            List<Content> found = search.like(getAround().subject());
            related = found.isEmpty() ? getAround().related() : found;
        }
        return related;
    }

    public long getId() {
        return id;
    }
}
