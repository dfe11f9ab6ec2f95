package org.passerelle.content.publication.service;

import org.passerelle.content.Content;
import org.passerelle.content.service.ContentActivity;
import org.passerelle.people.Person;

/**
 * Personal numbers were seen in a file that is already here; {@code actor} is who put it there, and
 * will be told.
 */
public record NumbersSeen(Content content, Person actor) implements ContentActivity {}
