package org.passerelle.search.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.passerelle.common.Activity;
import org.passerelle.common.NotFoundException;
import org.passerelle.common.Outbox;
import org.passerelle.common.OutboxEntry.Topic;
import org.passerelle.common.Subject;
import org.passerelle.content.Content;
import org.passerelle.content.Contents;
import org.passerelle.groups.service.CurrentPerson;
import org.passerelle.people.identity.Account;
import org.passerelle.search.Unsearchable;
import org.passerelle.search.Unsearchable.Reason;
import org.passerelle.search.Unsearchables;

/**
 * Says to an administrator which files are not found by their words, and why; she may have them
 * read again. A title is shown to her only if she may read the document itself: of any other she
 * sees the number and the reason, enough to act on. For anyone else none of this exists.
 */
@Stateless
public class UnsearchableService {

    @Inject Unsearchables unsearchables;
    @Inject Contents contents;
    @Inject Outbox outbox;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /**
     * One of them.
     *
     * @param content the document; {@code null} when the administrator may not read it
     */
    public record Line(Unsearchable file, Content content) {}

    public Map<Reason, Long> counts() {
        me.mustHave(Account.Duty.ADMINISTRATION);
        return unsearchables.count();
    }

    public List<Line> of(Reason reason, int from, int howMany) {
        me.mustHave(Account.Duty.ADMINISTRATION);
        List<Unsearchable> files = unsearchables.of(reason, from, howMany);
        Map<Long, Content> readable =
                contents
                        .readableAmong(
                                files.stream().map(Unsearchable::documentId).toList(), me.viewer())
                        .stream()
                        .collect(Collectors.toMap(Content::getId, Function.identity()));
        return files.stream().map(file -> new Line(file, readable.get(file.documentId()))).toList();
    }

    /** Has a file read again, and its document indexed again, whatever was given up before. */
    public void readAgain(long documentId) {
        me.mustHave(Account.Duty.ADMINISTRATION);
        Subject document =
                contents.find(documentId)
                        .map(Content::subject)
                        .filter(subject -> subject.kind() == Subject.Kind.DOCUMENT)
                        .orElseThrow(NotFoundException::new);
        outbox.parkedOf(document).forEach(entry -> entry.retry(Instant.now()));
        unsearchables.forgetReading(documentId);
        outbox.put(Topic.EXTRACT, document);
        outbox.put(Topic.INDEX, document);
        activities.fire(new ReadingAsked(me.id(), document));
    }
}
