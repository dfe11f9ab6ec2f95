package org.passerelle.documents.library.service;

import org.passerelle.content.Content;
import org.passerelle.content.service.ContentActivity;
import org.passerelle.people.Person;

/** A document came back from the trash. */
public record DocumentRestored(Content content, Person actor) implements ContentActivity {}
