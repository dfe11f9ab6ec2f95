package org.passerelle.discussions.service;

import org.passerelle.content.publication.service.SensitiveNumbers;
import org.passerelle.content.service.WrittenDraft;

/** What someone hands in to open a discussion. */
public class DiscussionDraft extends WrittenDraft {

    /** Begins in a group, or in the commons ({@code null}). */
    public static DiscussionDraft ofNew(Long groupId) {
        DiscussionDraft draft = new DiscussionDraft();
        draft.beginIn(groupId, "discussion");
        return draft;
    }

    @Override
    public void maskNumbers() {
        setText(SensitiveNumbers.mask(getText() == null ? "" : getText()));
        setTitle(SensitiveNumbers.mask(getTitle() == null ? "" : getTitle()));
    }
}
