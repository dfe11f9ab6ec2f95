package org.passerelle.content.service;

import org.passerelle.content.Draft;
import org.passerelle.content.publication.service.Caution;

/** What someone hands in of what she writes in a page of the house, whatever it is to become. */
public abstract class WrittenDraft {

    private String topic;
    private Long groupId;
    private String title = "";
    private String text = "";
    private String language = "fr";
    private Caution caution = Caution.none();

    /** Begins in a group, or in the commons ({@code null}). */
    protected final void beginIn(Long newGroupId, String kind) {
        topic = kind + "-new-" + (newGroupId == null ? "commons" : newGroupId);
        groupId = newGroupId;
    }

    /** Goes on with what was kept. */
    public void resume(Draft kept) {
        title = kept.getTitle();
        text = kept.getBody();
    }

    /** Makes unreadable the numbers that tell too much. */
    public abstract void maskNumbers();

    /** What the writer decided when she was asked before publishing. */
    public Caution getCaution() {
        return caution;
    }

    public void decided(Caution given) {
        caution = given;
    }

    /** What it is kept under while it is being written. */
    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    /** The group in which something new is written; {@code null} for the commons. */
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
