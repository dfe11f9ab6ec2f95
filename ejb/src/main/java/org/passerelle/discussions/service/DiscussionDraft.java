package org.passerelle.discussions.service;

/** What someone hands in to open a discussion. */
public class DiscussionDraft {

    private Long groupId;
    private String title = "";
    private String text = "";
    private String language = "fr";

    /** The group in which it is opened; {@code null} for the commons. */
    public Long getGroupId() {
        return groupId;
    }

    public void setGroupId(Long groupId) {
        this.groupId = groupId;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
