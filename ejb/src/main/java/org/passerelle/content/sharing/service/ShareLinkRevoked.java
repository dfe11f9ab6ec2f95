package org.passerelle.content.sharing.service;

import org.passerelle.content.Content;
import org.passerelle.content.service.ContentActivity;
import org.passerelle.people.Person;

/** A link was taken back, and what it had opened with it. */
public record ShareLinkRevoked(Content content, Person actor) implements ContentActivity {}
