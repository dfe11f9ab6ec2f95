package org.passerelle.search;

import java.time.Instant;

/** A document whose text is not found, or not all of it, and why. */
public record Unsearchable(long documentId, Reason reason, Instant since) {

    /** Why nobody finds it by its words. */
    public enum Reason {
        /** The antivirus has not answered yet. */
        HELD,
        INFECTED,
        /** Its bytes have changed in the store. */
        DAMAGED,
        /** Its bytes are gone from the store. */
        MISSING,
        /** Reading it, or indexing it, was given up after many attempts. */
        PARKED,
        WAITING,
        ENCRYPTED,
        UNREADABLE,
        TOO_HEAVY,
        /** Only its beginning was read. */
        PARTLY,
        /** There are no words in it. */
        EMPTY;

        /** Whether reading it again may find more. */
        public boolean isReadAgain() {
            return this != HELD && this != INFECTED && this != DAMAGED && this != MISSING;
        }
    }

    public long getDocumentId() {
        return documentId;
    }

    public Reason getReason() {
        return reason;
    }

    public Instant getSince() {
        return since;
    }
}
