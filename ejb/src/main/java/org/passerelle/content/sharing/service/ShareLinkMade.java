package org.passerelle.content.sharing.service;

import org.passerelle.content.Content;
import org.passerelle.content.service.ContentActivity;
import org.passerelle.people.Person;

/** A link to a content was made. */
public record ShareLinkMade(Content content, Person actor) implements ContentActivity {}
