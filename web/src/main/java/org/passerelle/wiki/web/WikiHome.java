package org.passerelle.wiki.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.passerelle.content.web.Listing;
import org.passerelle.wiki.WikiPage;
import org.passerelle.wiki.service.PageReadingService;

/** What was written last in the wikis that the visitor may read. */
@Named
@RequestScoped
public class WikiHome extends Listing<WikiPage> {

    @Inject PageReadingService pages;

    @Override
    protected List<WikiPage> anywhere(int from, int howMany) {
        return pages.recent(from, howMany);
    }

    @Override
    protected List<WikiPage> inCommons(int from, int howMany) {
        return pages.recentInCommons(from, howMany);
    }

    @Override
    protected List<WikiPage> inGroup(long groupId, int from, int howMany) {
        return pages.recentIn(groupId, from, howMany);
    }
}
