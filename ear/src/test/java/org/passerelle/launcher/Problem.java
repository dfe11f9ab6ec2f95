package org.passerelle.launcher;

/** Something the person at the keyboard can put right; the message says how, in one sentence. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Problem(String message) {
        super(message);
    }

    public Problem(String message, Throwable cause) {
        super(message, cause);
    }
}
