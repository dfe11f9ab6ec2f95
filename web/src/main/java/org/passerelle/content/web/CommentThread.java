package org.passerelle.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.content.Comment;
import org.passerelle.content.Content;
import org.passerelle.content.publication.web.Held;
import org.passerelle.content.service.CommentingService;
import org.passerelle.content.service.MentioningService;
import org.passerelle.content.service.Mentions;
import org.passerelle.content.service.Spoken;
import org.passerelle.people.Person;

/** What is said under a content, for the tag that shows it. */
@Named("comments")
@RequestScoped
public class CommentThread {

    /** Where a refused comment waits to be put right. */
    static final String REFUSAL = "org.passerelle.comment.refusal";

    /** Where a comment that waits for a decision says why. */
    static final String HELD = "org.passerelle.comment.held";

    static final String TYPED = "org.passerelle.comment.typed";

    /** A comment with its mentions cut out and what the visitor may do with it. */
    public record Line(Comment comment, List<Spoken> words, boolean removable) {

        public Comment getComment() {
            return comment;
        }

        public List<Spoken> getWords() {
            return words;
        }

        public boolean isRemovable() {
            return removable;
        }
    }

    @Inject CommentingService commenting;
    @Inject MentioningService mentioning;
    @Inject HttpServletRequest request;

    private final Map<Long, List<Line>> threads = new HashMap<>();

    /** Oldest first. */
    public List<Line> of(Content content) {
        return content == null ? List.of() : threads.computeIfAbsent(content.getId(), this::read);
    }

    private List<Line> read(long contentId) {
        List<Comment> comments = commenting.of(contentId);
        Map<String, Person> known =
                mentioning.mentionedIn(comments.stream().map(Comment::getText).toList());
        return comments.stream()
                .map(
                        comment ->
                                new Line(
                                        comment,
                                        Mentions.cut(comment.getText(), known),
                                        commenting.mayRemove(comment)))
                .toList();
    }

    /** Why the comment just handed in was refused; {@code null} when none was. */
    public String getRefusal() {
        return (String) request.getAttribute(REFUSAL);
    }

    /**
     * What waits for a decision before the comment is published; {@code null} when nothing does.
     */
    public Held getHeld() {
        return (Held) request.getAttribute(HELD);
    }

    /** What was typed and refused. */
    public String getTyped() {
        return (String) request.getAttribute(TYPED);
    }
}
