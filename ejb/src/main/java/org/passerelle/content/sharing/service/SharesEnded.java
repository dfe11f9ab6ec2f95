package org.passerelle.content.sharing.service;

import org.passerelle.content.Content;
import org.passerelle.content.service.ContentActivity;
import org.passerelle.people.Person;

/** Shares of a content came to their end, as had been agreed: nobody acted. */
public record SharesEnded(Content content) implements ContentActivity {

    @Override
    public Person actor() {
        return null;
    }

    @Override
    public Long actorId() {
        return null;
    }
}
