package org.passerelle.documents.versions.service;

import org.passerelle.content.Content;
import org.passerelle.content.service.ContentActivity;
import org.passerelle.people.Person;

/** A version of a document was given a label, or lost it. */
public record VersionLabelled(Content content, Person actor, int number)
        implements ContentActivity {}
