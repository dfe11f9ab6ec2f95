package org.passerelle.content.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.passerelle.common.InvalidInputException;
import org.passerelle.content.Draft;
import org.passerelle.content.Drafts;
import org.passerelle.groups.service.CurrentPerson;

/** Keeps what people are typing. A draft is its author's alone. */
@Stateless
public class DraftService {

    /** The longest text kept, in characters. */
    public static final int LONGEST = 2_000_000;

    private static final int LONGEST_TITLE = 1000;
    private static final int LONGEST_TOPIC = 60;

    @Inject Drafts drafts;
    @Inject CurrentPerson me;

    public Optional<Draft> find(String topic) {
        return drafts.find(me.id(), topic);
    }

    public List<Draft> mine() {
        return drafts.of(me.id());
    }

    /** Keeps a draft in the place of the one before it, and says when. */
    public Instant keep(String topic, int baseRevision, String title, String body) {
        if (topic.length() > LONGEST_TOPIC
                || title.length() > LONGEST_TITLE
                || body.length() > LONGEST) {
            throw new InvalidInputException("body", "error.draft.long");
        }
        Instant now = Instant.now();
        drafts.keep(me.id(), topic, baseRevision, title, body, now);
        return now;
    }

    public void discard(String topic) {
        drafts.discard(me.id(), topic);
    }
}
