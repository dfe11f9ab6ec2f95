package org.passerelle.content.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.passerelle.common.Outbox;
import org.passerelle.common.OutboxEntry.Topic;
import org.passerelle.content.Contents;
import org.passerelle.groups.service.GroupShownToOthers;

/**
 * Gives what is in a group its new audience when the group is shown to others than before, in the
 * same transaction: there is no moment in which a group is secret and its pages are not.
 */
@ApplicationScoped
public class HomeAudience {

    @Inject Contents contents;
    @Inject Outbox outbox;

    public void follow(@Observes GroupShownToOthers shown) {
        contents.followHome(shown.group());
        contents.subjectsIn(shown.group()).forEach(subject -> outbox.put(Topic.INDEX, subject));
    }
}
