package org.passerelle.content.publication.service;

/** What somebody decided when she was asked before publishing. */
public class Caution {

    private String reason = "";
    private boolean confirmed;

    /** Nothing was decided yet. */
    public static Caution none() {
        return new Caution();
    }

    /** Goes on, for this reason when numbers were seen. */
    public static Caution goingOn(String reason) {
        Caution caution = new Caution();
        caution.reason = reason == null ? "" : reason.strip();
        caution.confirmed = true;
        return caution;
    }

    /** Why what looks like personal numbers must be published; empty when no reason was given. */
    public String getReason() {
        return reason;
    }

    public void setReason(String given) {
        reason = given == null ? "" : given.strip();
    }

    /** Whether she has seen who will see it. */
    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
