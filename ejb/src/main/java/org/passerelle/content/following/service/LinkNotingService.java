package org.passerelle.content.following.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.passerelle.content.Comment;
import org.passerelle.content.Comments;
import org.passerelle.content.Content;
import org.passerelle.content.Contents;
import org.passerelle.content.following.ContentLinks;
import org.passerelle.content.service.CommentRemoved;
import org.passerelle.content.service.ContentCommented;
import org.passerelle.content.service.ContentPublished;
import org.passerelle.content.service.ContentRevised;

/** Notes which content leads to which other, in the transaction in which it is written. */
@Stateless
public class LinkNotingService {

    private static final int COMMENTS = 2_000;

    @Inject ContentLinks links;
    @Inject Contents contents;
    @Inject Comments comments;

    public void published(@Observes ContentPublished published) {
        noteText(published.content());
    }

    public void revised(@Observes ContentRevised revised) {
        links.replace(
                revised.content(),
                ContentLinks.OWN_TEXT,
                InternalLinks.in(revised.content().writtenText()));
    }

    public void commented(@Observes ContentCommented commented) {
        noteComment(commented.comment());
    }

    public void takenBack(@Observes CommentRemoved removed) {
        links.forgetRemovedComments(removed.content());
    }

    /** The links of something written before links were noted. */
    public void noteAll(long contentId) {
        contents.find(contentId)
                .filter(Content::isPublished)
                .ifPresent(
                        content -> {
                            noteText(content);
                            comments.of(content, COMMENTS).forEach(this::noteComment);
                        });
    }

    private void noteText(Content content) {
        Set<Long> targets = InternalLinks.in(content.writtenText());
        if (!targets.isEmpty()) {
            links.replace(content, ContentLinks.OWN_TEXT, targets);
        }
    }

    private void noteComment(Comment comment) {
        Set<Long> targets = InternalLinks.in(comment.getText());
        if (!targets.isEmpty()) {
            links.replace(comment.getContent(), comment.getId(), targets);
        }
    }
}
