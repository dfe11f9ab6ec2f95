package org.passerelle.content.service;

import org.passerelle.content.Comment;
import org.passerelle.content.Content;
import org.passerelle.people.Person;

/** Someone commented on a content, or replied in a discussion. */
public record ContentCommented(Comment comment) implements ContentActivity {

    @Override
    public Content content() {
        return comment.getContent();
    }

    @Override
    public Person actor() {
        return comment.getAuthor();
    }

    @Override
    public String words() {
        return comment.getText();
    }
}
