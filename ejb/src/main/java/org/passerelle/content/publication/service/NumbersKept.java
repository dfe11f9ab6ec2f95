package org.passerelle.content.publication.service;

import org.passerelle.content.Content;
import org.passerelle.content.service.ContentActivity;
import org.passerelle.people.Person;

/** Somebody published what looks like personal numbers and said why; the reason has its own row. */
public record NumbersKept(Content content, Person actor) implements ContentActivity {}
