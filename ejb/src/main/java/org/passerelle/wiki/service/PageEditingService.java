package org.passerelle.wiki.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.passerelle.common.Activity;
import org.passerelle.common.NotFoundException;
import org.passerelle.content.Place;
import org.passerelle.content.publication.service.BeforePublishing;
import org.passerelle.content.publication.service.NumberKind;
import org.passerelle.content.service.ContentPublished;
import org.passerelle.content.service.ContentRemoved;
import org.passerelle.content.service.ContentRevised;
import org.passerelle.content.service.DraftService;
import org.passerelle.content.service.Homes;
import org.passerelle.content.service.RichText;
import org.passerelle.content.service.Writing;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.groups.service.CurrentPerson;
import org.passerelle.wiki.PageRevision;
import org.passerelle.wiki.WikiPage;
import org.passerelle.wiki.WikiPages;

/**
 * Writes wiki pages. Every save is a new revision; whoever began with an older one than the newest
 * is told so instead of undoing what a colleague wrote meanwhile.
 */
@Stateless
public class PageEditingService {

    @Inject WikiPages pages;
    @Inject Homes homes;
    @Inject DraftService drafts;
    @Inject BeforePublishing before;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    public WikiPage create(PageDraft draft) {
        String title = Writing.title(draft.getTitle());
        String html = Writing.richText(draft.getText());
        WorkingGroup home = homes.whereIMayWrite(draft.getGroupId());
        Set<NumberKind> kept =
                before.text(
                        title + "\n" + RichText.words(html),
                        "",
                        Place.of(home),
                        draft.getCaution());
        WikiPage page =
                new WikiPage(
                        title,
                        html,
                        Writing.language(draft.getLanguage()),
                        home,
                        me.person(),
                        Instant.now());
        pages.add(page);
        before.keep(page, kept, draft.getCaution());
        drafts.discard(draft.getTopic());
        activities.fire(
                new ContentPublished(
                        page, me.person(), RichText.words(page.getCurrent().getHtml())));
        return page;
    }

    /**
     * @throws org.passerelle.content.StaleEditException when somebody saved since this draft was
     *     begun
     */
    public WikiPage revise(PageDraft draft) {
        String title = Writing.title(draft.getTitle());
        String html = Writing.richText(draft.getText());
        String summary = Writing.line(draft.getSummary(), "summary", PageRevision.LONGEST_SUMMARY);
        WikiPage page = getEditable(draft.getPageId());
        String wordsBefore = RichText.words(page.getCurrent().getHtml());
        Set<NumberKind> kept =
                before.text(
                        title + "\n" + RichText.words(html),
                        page.getTitle() + "\n" + wordsBefore,
                        page.place(),
                        draft.getCaution());
        page.revise(
                draft.getBaseRevision(),
                title,
                html,
                Writing.language(draft.getLanguage()),
                summary,
                me.person(),
                Instant.now());
        before.keep(page, kept, draft.getCaution());
        drafts.discard(draft.getTopic());
        activities.fire(new ContentRevised(page, me.person(), RichText.words(html), wordsBefore));
        return page;
    }

    /**
     * Makes an old revision the newest again; those between stay in the history.
     *
     * @param base the newest revision that the caller has seen
     * @param summary why, in the caller's language
     */
    public WikiPage restore(long pageId, int number, int base, String summary) {
        WikiPage page = getEditable(pageId);
        PageRevision old = pages.findRevision(page, number).orElseThrow(NotFoundException::new);
        String wordsBefore = RichText.words(page.getCurrent().getHtml());
        page.revise(
                base,
                old.getTitle(),
                RichText.clean(old.getHtml()),
                page.getLanguage(),
                Writing.line(summary, "summary", PageRevision.LONGEST_SUMMARY),
                me.person(),
                Instant.now());
        activities.fire(
                new ContentRevised(page, me.person(), RichText.words(old.getHtml()), wordsBefore));
        return page;
    }

    public void remove(long pageId) {
        WikiPage page = pages.getReadable(pageId, me.viewer());
        me.must(page.removableBy(me.viewer()));
        page.remove(me.person(), Instant.now());
        activities.fire(new ContentRemoved(page, me.person()));
    }

    private WikiPage getEditable(long pageId) {
        WikiPage page = pages.getToRevise(pageId, me.viewer());
        me.must(page.editableBy(me.viewer()));
        return page;
    }
}
