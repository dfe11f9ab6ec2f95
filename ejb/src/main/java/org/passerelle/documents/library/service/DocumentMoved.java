package org.passerelle.documents.library.service;

import org.passerelle.content.Content;
import org.passerelle.content.service.ContentActivity;
import org.passerelle.people.Person;

/** A document lies elsewhere. */
public record DocumentMoved(Content content, Person actor) implements ContentActivity {}
