package org.passerelle.content.sharing.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.passerelle.common.Activity;
import org.passerelle.content.Content;
import org.passerelle.content.sharing.SharedContents;

/** Gives contents whose shares have ended the audience that remains. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ShareEndingService {

    @Inject SharedContents contents;
    @Inject Event<Activity> activities;

    /** Ends some; true when there may be more. */
    public boolean endSome(int howMany) {
        Instant now = Instant.now();
        List<Content> ended = contents.takeWithEndedShares(now, howMany);
        for (Content content : ended) {
            content.endShares(now);
            activities.fire(new SharesEnded(content));
        }
        return ended.size() == howMany;
    }
}
