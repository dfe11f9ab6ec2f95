package org.passerelle.documents.records.web;

import org.passerelle.documents.records.Validity.Standing;

/** The class of the badge that says where a paper stands in its life. */
final class Tones {

    private Tones() {}

    /**
     * @param standing null for a paper without a life
     */
    static String of(Standing standing) {
        if (standing == null) {
            return "";
        }
        return switch (standing) {
            case TO_COME -> "accent";
            case IN_FORCE -> "good";
            case TO_RENEW -> "warn";
            case EXPIRED -> "bad";
        };
    }
}
