package org.passerelle.content.sharing.service;

import org.passerelle.content.Content;
import org.passerelle.content.service.ContentActivity;
import org.passerelle.people.Person;

/** A share was taken back. */
public record ContentUnshared(Content content, Person actor, String principal)
        implements ContentActivity {}
