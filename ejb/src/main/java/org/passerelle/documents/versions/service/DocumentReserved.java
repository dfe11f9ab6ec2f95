package org.passerelle.documents.versions.service;

import org.passerelle.content.Content;
import org.passerelle.content.service.ContentActivity;
import org.passerelle.people.Person;

/** Someone began to work on a document; others wait. */
public record DocumentReserved(Content content, Person actor) implements ContentActivity {}
