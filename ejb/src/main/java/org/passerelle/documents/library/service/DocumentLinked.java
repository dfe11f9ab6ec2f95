package org.passerelle.documents.library.service;

import org.passerelle.content.Content;
import org.passerelle.content.service.ContentActivity;
import org.passerelle.people.Person;

/** A document is shown in another library too. */
public record DocumentLinked(Content content, Person actor) implements ContentActivity {}
