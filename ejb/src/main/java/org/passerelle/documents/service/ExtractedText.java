package org.passerelle.documents.service;

import java.time.Instant;

/**
 * What could be read in a file. Pages of a PDF are separated by form feeds, so that the page of a
 * sentence is one more than the form feeds before it.
 *
 * @param partial whether something is missing: the text was too long, too slow, or broke off
 * @param title what the file says of itself; empty when it says nothing, as for the author
 * @param language two letters, empty when undecided
 * @param pages pages or slides, 0 when the file does not say
 * @param createdAt null when the file does not say
 */
public record ExtractedText(
        Status status,
        String text,
        boolean partial,
        String title,
        String author,
        String language,
        int pages,
        Instant createdAt) {

    /** What became of the file. Whatever it is, the file itself can be downloaded. */
    public enum Status {
        /** There is text. */
        EXTRACTED,
        /** The file was read and has no text, as a scanned page or a photo. */
        EMPTY,
        /** It asks for a password. */
        ENCRYPTED,
        /** It is damaged, or not what its name says. */
        UNREADABLE,
        /** It was still being read when the time was up. */
        TOO_SLOW,
        /** It swells beyond the memory it may use, by accident or as a bomb. */
        EXHAUSTED,
        /** The process that read it died. */
        CRASHED
    }

    /** A file of which nothing is known but what went wrong. */
    public static ExtractedText without(Status status) {
        return new ExtractedText(status, "", false, "", "", "", 0, null);
    }
}
