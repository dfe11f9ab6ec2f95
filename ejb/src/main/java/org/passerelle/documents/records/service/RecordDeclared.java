package org.passerelle.documents.records.service;

import org.passerelle.content.Content;
import org.passerelle.content.service.ContentActivity;
import org.passerelle.people.Person;

/** A version of a document was declared an official record. */
public record RecordDeclared(Content content, Person actor) implements ContentActivity {}
