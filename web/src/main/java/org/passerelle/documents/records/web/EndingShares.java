package org.passerelle.documents.records.web;

import jakarta.servlet.http.HttpServletRequest;
import org.passerelle.common.web.Asked;

/** The dialog that says which shares end with a more careful label. */
final class EndingShares {

    private static final String AGREED = "finir";

    private EndingShares() {}

    /**
     * Whether it was answered with yes. Its button bears the name of the one that saves, so that
     * the same act goes on.
     */
    static boolean agreed(HttpServletRequest request, String button) {
        return Asked.text(request, button).equals(AGREED);
    }
}
