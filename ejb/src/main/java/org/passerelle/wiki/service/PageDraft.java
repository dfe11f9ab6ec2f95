package org.passerelle.wiki.service;

import org.passerelle.content.Draft;
import org.passerelle.content.publication.service.SensitiveNumbers;
import org.passerelle.content.service.RichText;
import org.passerelle.content.service.WrittenDraft;
import org.passerelle.wiki.WikiPage;

/**
 * What someone hands in to write a new page or to revise one. Its text is HTML, or plain text with
 * blank lines between its paragraphs.
 */
public class PageDraft extends WrittenDraft {

    private Long pageId;
    private int baseRevision;
    private String summary = "";

    /** Begins with what a page says now. */
    public static PageDraft of(WikiPage page) {
        PageDraft draft = new PageDraft();
        draft.pageId = page.getId();
        draft.baseRevision = page.getCurrent().getNumber();
        draft.setTopic("page-" + page.getId());
        draft.setGroupId(page.getHome() == null ? null : page.getHome().getId());
        draft.setTitle(page.getTitle());
        draft.setText(page.getCurrent().getHtml());
        draft.setLanguage(page.getLanguage());
        return draft;
    }

    /** Begins a new page in a group, or in the commons ({@code null}). */
    public static PageDraft ofNew(Long groupId) {
        PageDraft draft = new PageDraft();
        draft.beginIn(groupId, "page");
        return draft;
    }

    @Override
    public void resume(Draft kept) {
        super.resume(kept);
        baseRevision = kept.getBaseRevision();
    }

    @Override
    public void maskNumbers() {
        String html = RichText.of(getText() == null ? "" : getText());
        setText(SensitiveNumbers.maskMarkup(html, RichText.words(html)));
        setTitle(SensitiveNumbers.mask(getTitle() == null ? "" : getTitle()));
    }

    public boolean isNew() {
        return pageId == null;
    }

    /** The page to revise; {@code null} for a new one. */
    public Long getPageId() {
        return pageId;
    }

    public void setPageId(Long pageId) {
        this.pageId = pageId;
    }

    /** The number of the revision that the writer began with; 0 for a new page. */
    public int getBaseRevision() {
        return baseRevision;
    }

    public void setBaseRevision(int baseRevision) {
        this.baseRevision = baseRevision;
    }

    /** What changes and why, in a few words. */
    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}
