package org.passerelle.example;

import java.time.Instant;
import java.util.List;

/**
 * A question or a subject with its replies. The home is the short word of a group, empty for the
 * commons.
 */
public record ExampleDiscussion(
        String home,
        String title,
        Kind kind,
        String language,
        List<String> tags,
        String author,
        Instant at,
        String text,
        List<ExampleComment> replies) {

    /** What the author expects. */
    public enum Kind {
        QUESTION,
        TOPIC,
        IDEA,
        ANNOUNCEMENT
    }
}
