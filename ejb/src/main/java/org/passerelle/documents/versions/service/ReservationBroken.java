package org.passerelle.documents.versions.service;

import org.passerelle.content.Content;
import org.passerelle.content.service.ContentActivity;
import org.passerelle.people.Person;

/**
 * A document was taken from the one who worked on it.
 *
 * @param holder who held it, and is told
 */
public record ReservationBroken(Content content, Person actor, Person holder)
        implements ContentActivity {}
