package org.passerelle.documents.storage.service;

/**
 * What the antivirus says of a file.
 *
 * @param words the name of what it found, or why it did not look; empty for a clean file
 */
record Verdict(Kind kind, String words) {

    enum Kind {
        CLEAN,
        INFECTED,
        /** It cannot look at this file, as one larger than it takes. */
        REFUSED
    }

    private static final String OK = "OK";
    private static final String FOUND = " FOUND";

    static Verdict of(String answer) {
        String said =
                answer.startsWith("stream: ") ? answer.substring("stream: ".length()) : answer;
        if (said.equals(OK)) {
            return new Verdict(Kind.CLEAN, "");
        }
        return said.endsWith(FOUND)
                ? new Verdict(Kind.INFECTED, said.substring(0, said.length() - FOUND.length()))
                : new Verdict(Kind.REFUSED, said);
    }
}
