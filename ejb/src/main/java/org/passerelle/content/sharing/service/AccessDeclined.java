package org.passerelle.content.sharing.service;

import org.passerelle.content.Content;
import org.passerelle.content.service.ContentActivity;
import org.passerelle.people.Person;

/**
 * A request to see a content was declined; the one who asked is not told, since that would tell her
 * that it exists.
 */
public record AccessDeclined(Content content, Person actor) implements ContentActivity {}
