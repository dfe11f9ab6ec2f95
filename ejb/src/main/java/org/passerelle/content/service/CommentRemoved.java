package org.passerelle.content.service;

import org.passerelle.content.Content;
import org.passerelle.people.Person;

/** A comment was taken back. */
public record CommentRemoved(Content content, Person actor) implements ContentActivity {}
