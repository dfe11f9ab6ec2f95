package org.passerelle.search.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.passerelle.common.Outbox;
import org.passerelle.common.OutboxEntry.Topic;
import org.passerelle.common.Subject;
import org.passerelle.content.Contents;
import org.passerelle.content.service.ContentActivity;
import org.passerelle.groups.service.GroupChanged;
import org.passerelle.groups.service.GroupOpened;
import org.passerelle.people.service.PersonChanged;

/**
 * Notes, in the transaction of the act, what the index must be told of. Who belongs to a group is
 * not among it: the index knows groups, and each question says which ones the viewer is in.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SearchIndexing {

    @Inject Outbox outbox;
    @Inject Contents contents;

    public void content(@Observes ContentActivity activity) {
        note(activity.subject());
    }

    public void person(@Observes PersonChanged changed) {
        note(changed.subject());
    }

    public void opened(@Observes GroupOpened opened) {
        note(opened.subject());
    }

    /** What is in the group may now be read by others, and shows its new name. */
    public void changed(@Observes GroupChanged changed) {
        note(changed.subject());
        contents.in(changed.group()).forEach(content -> note(content.subject()));
    }

    private void note(Subject subject) {
        outbox.put(Topic.INDEX, subject);
    }
}
