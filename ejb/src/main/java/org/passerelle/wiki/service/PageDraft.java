package org.passerelle.wiki.service;

import org.passerelle.content.Draft;
import org.passerelle.content.publication.service.Caution;
import org.passerelle.content.publication.service.SensitiveNumbers;
import org.passerelle.content.service.RichText;
import org.passerelle.wiki.WikiPage;

/** What someone hands in to write a new page or to revise one. */
public class PageDraft {

    private String topic;
    private Long pageId;
    private Long groupId;
    private int baseRevision;
    private String title = "";
    private String text = "";
    private String summary = "";
    private String language = "fr";
    private Caution caution = Caution.none();

    /** Begins with what a page says now. */
    public static PageDraft of(WikiPage page) {
        PageDraft draft = new PageDraft();
        draft.pageId = page.getId();
        draft.topic = "page-" + page.getId();
        draft.groupId = page.getHome() == null ? null : page.getHome().getId();
        draft.baseRevision = page.getCurrent().getNumber();
        draft.title = page.getTitle();
        draft.text = page.getCurrent().getHtml();
        draft.language = page.getLanguage();
        return draft;
    }

    /** Begins a new page in a group, or in the commons ({@code null}). */
    public static PageDraft ofNew(Long groupId) {
        PageDraft draft = new PageDraft();
        draft.topic = "page-new-" + (groupId == null ? "commons" : groupId);
        draft.groupId = groupId;
        return draft;
    }

    /** Goes on with what was kept. */
    public void resume(Draft kept) {
        baseRevision = kept.getBaseRevision();
        title = kept.getTitle();
        text = kept.getBody();
    }

    /** Makes unreadable the numbers that tell too much. */
    public void maskNumbers() {
        String html = RichText.of(text == null ? "" : text);
        text = SensitiveNumbers.maskMarkup(html, RichText.words(html));
        title = SensitiveNumbers.mask(title == null ? "" : title);
    }

    /** What the writer decided when she was asked before publishing. */
    public Caution getCaution() {
        return caution;
    }

    public void decided(Caution given) {
        caution = given;
    }

    public boolean isNew() {
        return pageId == null;
    }

    /** What it is kept under while it is being written. */
    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    /** The page to revise; {@code null} for a new one. */
    public Long getPageId() {
        return pageId;
    }

    public void setPageId(Long pageId) {
        this.pageId = pageId;
    }

    /** The group in which a new page is written; {@code null} for the commons. */
    public Long getGroupId() {
        return groupId;
    }

    public void setGroupId(Long groupId) {
        this.groupId = groupId;
    }

    /** The number of the revision that the writer began with; 0 for a new page. */
    public int getBaseRevision() {
        return baseRevision;
    }

    public void setBaseRevision(int baseRevision) {
        this.baseRevision = baseRevision;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** HTML, or plain text with blank lines between its paragraphs. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** What changes and why, in a few words. */
    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
