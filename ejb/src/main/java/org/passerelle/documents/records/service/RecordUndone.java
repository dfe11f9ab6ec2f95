package org.passerelle.documents.records.service;

import org.passerelle.content.Content;
import org.passerelle.content.service.ContentActivity;
import org.passerelle.people.Person;

/** A declaration of an official record was undone. */
public record RecordUndone(Content content, Person actor) implements ContentActivity {}
