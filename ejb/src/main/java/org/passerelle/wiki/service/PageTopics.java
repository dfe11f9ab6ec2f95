package org.passerelle.wiki.service;

/** What drafts of pages are kept under. */
public final class PageTopics {

    private PageTopics() {}

    public static String of(long pageId) {
        return "page-" + pageId;
    }

    /** A new page in a group, or in the commons ({@code null}). */
    public static String ofNew(Long groupId) {
        return "page-new-" + (groupId == null ? "commons" : groupId);
    }

    public static String of(PageDraft draft) {
        return draft.isNew() ? ofNew(draft.getGroupId()) : of(draft.getPageId());
    }
}
