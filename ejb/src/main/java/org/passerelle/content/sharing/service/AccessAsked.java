package org.passerelle.content.sharing.service;

import org.passerelle.content.Content;
import org.passerelle.content.service.ContentActivity;
import org.passerelle.people.Person;

/** Somebody who may not see a content asks those who keep it to show it to her. */
public record AccessAsked(Content content, Person actor) implements ContentActivity {}
