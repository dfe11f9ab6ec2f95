package org.passerelle.content.sharing.service;

import org.passerelle.content.Content;
import org.passerelle.content.service.ContentActivity;
import org.passerelle.people.Person;

/** Somebody opened a link and was given a share. */
public record ShareLinkUsed(Content content, Person actor) implements ContentActivity {}
