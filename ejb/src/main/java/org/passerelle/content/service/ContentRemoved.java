package org.passerelle.content.service;

import org.passerelle.content.Content;
import org.passerelle.people.Person;

/** A content is no longer to be seen. */
public record ContentRemoved(Content content, Person actor) implements ContentActivity {}
