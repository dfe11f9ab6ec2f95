package org.passerelle.content.sharing.service;

import org.passerelle.content.Content;
import org.passerelle.content.Share;
import org.passerelle.content.service.ContentActivity;
import org.passerelle.people.Person;

/** A content was shown to someone more, or a share was changed. */
public record ContentShared(Content content, Person actor, Share share, boolean first)
        implements ContentActivity {}
