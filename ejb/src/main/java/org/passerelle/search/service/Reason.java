package org.passerelle.search.service;

/**
 * One thing that put a result where it stands.
 *
 * @param kind what it is
 * @param word the word of the question, or empty
 * @param field where it stands, or empty
 * @param points how much it gave
 */
public record Reason(Kind kind, String word, String field, double points) {

    /** What may put a result where it stands. */
    public enum Kind {
        WORD,
        NAME,
        BEARER,
        TITLE_PHRASE,
        PHRASE,
        REFERENCE,
        RECENCY,
        USEFULNESS,
        MINISTRY,
        GROUPS,
        OTHER
    }

    public Kind getKind() {
        return kind;
    }

    public String getWord() {
        return word;
    }

    public String getField() {
        return field;
    }

    public double getPoints() {
        return points;
    }
}
