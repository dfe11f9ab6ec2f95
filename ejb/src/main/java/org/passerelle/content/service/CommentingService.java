package org.passerelle.content.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.passerelle.common.Activity;
import org.passerelle.common.InvalidInputException;
import org.passerelle.common.NotFoundException;
import org.passerelle.common.Subject;
import org.passerelle.content.Comment;
import org.passerelle.content.Comments;
import org.passerelle.content.Content;
import org.passerelle.content.Contents;
import org.passerelle.content.publication.service.BeforePublishing;
import org.passerelle.content.publication.service.Caution;
import org.passerelle.content.publication.service.NumberKind;
import org.passerelle.groups.service.CurrentPerson;

/** Talks about contents of any kind. Whoever may read one may say something about it. */
@Stateless
public class CommentingService {

    /** The most comments that a page shows. */
    private static final int SHOWN = 500;

    @Inject Contents contents;
    @Inject Comments comments;
    @Inject BeforePublishing before;
    @Inject Opened opened;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /**
     * The comments of a content, oldest first; {@link NotFoundException} when it may not be read.
     */
    public List<Comment> of(long contentId) {
        return comments.of(opened.get(Content.class, contentId, contents::getReadable), SHOWN);
    }

    public Comment comment(long contentId, String text) {
        return comment(contentId, text, Caution.none());
    }

    /**
     * @param caution what its author decided when she was asked before publishing
     */
    public Comment comment(long contentId, String text, Caution caution) {
        Content content = contents.getReadable(contentId, me.viewer());
        String said = text == null ? "" : text.strip();
        if (said.isEmpty()) {
            throw new InvalidInputException("comment", "error.comment.empty");
        }
        if (said.length() > Comment.LONGEST) {
            throw new InvalidInputException("comment", "error.comment.long", Comment.LONGEST);
        }
        Set<NumberKind> kept = before.comment(said, content, caution);
        Instant now = Instant.now();
        // The content first: two people who comment at once wait for each other there. A comment
        // put first would share its row with the other's, and neither could go on.
        contents.commented(content, now);
        Comment comment = comments.add(new Comment(content, me.person(), said, now));
        before.keep(content, kept, caution);
        activities.fire(new ContentCommented(comment));
        return comment;
    }

    /** What a content is, if the caller may read it. */
    public Subject subject(long contentId) {
        return opened.get(Content.class, contentId, contents::getReadable).subject();
    }

    public boolean mayRemove(Comment comment) {
        return comment.removableBy(me.viewer());
    }

    /** Takes a comment back, and says what it was about. */
    public Subject remove(long commentId) {
        Comment comment =
                comments.find(commentId)
                        .filter(found -> found.getContent().readableBy(me.viewer()))
                        .orElseThrow(NotFoundException::new);
        me.must(comment.removableBy(me.viewer()));
        comment.remove(Instant.now());
        contents.commentTakenBack(comment.getContent());
        activities.fire(new CommentRemoved(comment.getContent(), me.person()));
        return comment.getContent().subject();
    }
}
