package org.passerelle.documents;

import java.time.Instant;

/**
 * What a file says of itself, and what can be told from its words; each may be {@code null}.
 *
 * @param madeAt when it was written, as the program that wrote it noted
 * @param pages pages or slides
 * @param language two letters
 */
public record FileFacts(
        String title, String author, Instant madeAt, Integer pages, String language) {

    /** Nothing is known. */
    public static final FileFacts NONE = new FileFacts(null, null, null, null, null);
}
