package org.passerelle.documents.records.service;

import org.passerelle.content.Content;
import org.passerelle.content.service.ContentActivity;
import org.passerelle.people.Person;

/** What is said of a document was changed together with others; nobody is told of each. */
public record DocumentFiled(Content content, Person actor) implements ContentActivity {}
