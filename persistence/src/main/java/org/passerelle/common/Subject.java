package org.passerelle.common;

/** What an activity, an index entry or a draft is about: a kind of thing and its number. */
public record Subject(Kind kind, long id) {

    /** The kinds of things that people find, in the order in which results present them. */
    public enum Kind {
        PERSON,
        GROUP,
        DOCUMENT,
        PAGE,
        DISCUSSION,
        ORGANISATION,
        ACCOUNT,
        FOLDER,
        SYSTEM;

        public boolean isContent() {
            return this == DOCUMENT || this == PAGE || this == DISCUSSION;
        }
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase() + "-" + id;
    }
}
