package org.passerelle.content.service;

import org.passerelle.content.Content;
import org.passerelle.people.Person;

/** A page, a document or a discussion is there for the first time. */
public record ContentPublished(Content content, Person actor, String words)
        implements ContentActivity {}
