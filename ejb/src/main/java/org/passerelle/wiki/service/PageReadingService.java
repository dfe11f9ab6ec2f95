package org.passerelle.wiki.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.passerelle.common.NotFoundException;
import org.passerelle.content.service.Homes;
import org.passerelle.content.service.Opened;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.groups.service.CurrentPerson;
import org.passerelle.wiki.PageRevision;
import org.passerelle.wiki.WikiPage;
import org.passerelle.wiki.WikiPages;

/** Finds wiki pages and what they said before, as far as the caller may read them. */
@Stateless
public class PageReadingService {

    /** The most pages listed beside one. */
    private static final int BESIDE = 100;

    @Inject WikiPages pages;
    @Inject Homes homes;
    @Inject Opened opened;
    @Inject CurrentPerson me;

    /** The page with its text. */
    public WikiPage open(long id) {
        return opened.get(WikiPage.class, id, pages::getReadable);
    }

    /** The page, if the caller may change it. */
    public WikiPage openToEdit(long id) {
        WikiPage page = open(id);
        me.must(page.editableBy(me.viewer()));
        return page;
    }

    /** Whether the caller may change a page that she reads. */
    public boolean mayEdit(WikiPage page) {
        return page.editableBy(me.viewer());
    }

    public boolean mayRemove(WikiPage page) {
        return page.removableBy(me.viewer());
    }

    /** The other pages of the same home, by title, this one among them. */
    public List<WikiPage> beside(WikiPage page) {
        return pages.in(page.getHome(), me.viewer(), BESIDE);
    }

    /** What was written last anywhere. */
    public List<WikiPage> recent(int from, int howMany) {
        return pages.recent(me.viewer(), from, howMany);
    }

    /** What was written last in the commons. */
    public List<WikiPage> recentInCommons(int from, int howMany) {
        return pages.recentIn(null, me.viewer(), from, howMany);
    }

    /** What was written last in a group. */
    public List<WikiPage> recentIn(long groupId, int from, int howMany) {
        return pages.recentIn(homes.getListed(groupId), me.viewer(), from, howMany);
    }

    /** The group, if the caller may know that it exists; {@code null} for the commons. */
    public WorkingGroup home(Long groupId) {
        return groupId == null ? null : homes.getListed(groupId);
    }

    /** The revisions of a page, newest first. */
    public List<PageRevision> history(WikiPage page, int from, int howMany) {
        return pages.history(page, from, howMany);
    }

    public PageRevision revision(WikiPage page, int number) {
        return pages.findRevision(page, number).orElseThrow(NotFoundException::new);
    }
}
