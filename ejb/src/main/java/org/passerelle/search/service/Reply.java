package org.passerelle.search.service;

import org.passerelle.content.Comment;

/**
 * A reply in which words were found.
 *
 * @param passage where they stand in it
 */
public record Reply(Comment comment, Passage passage) {

    public Comment getComment() {
        return comment;
    }

    public Passage getPassage() {
        return passage;
    }
}
