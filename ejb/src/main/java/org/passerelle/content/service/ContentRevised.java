package org.passerelle.content.service;

import org.passerelle.content.Content;
import org.passerelle.people.Person;

/**
 * A content was changed.
 *
 * @param wordsBefore what it said before: whom it mentioned then need not be told again
 */
public record ContentRevised(Content content, Person actor, String words, String wordsBefore)
        implements ContentActivity {}
