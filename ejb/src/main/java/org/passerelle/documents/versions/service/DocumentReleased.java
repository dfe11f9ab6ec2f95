package org.passerelle.documents.versions.service;

import org.passerelle.content.Content;
import org.passerelle.content.service.ContentActivity;
import org.passerelle.people.Person;

/** Whoever worked on a document has done. */
public record DocumentReleased(Content content, Person actor) implements ContentActivity {}
