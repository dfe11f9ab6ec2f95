package org.passerelle.content.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import org.passerelle.common.web.Asked;
import org.passerelle.content.publication.service.Caution;

/**
 * What the dialog before publishing was answered with. Its two buttons bear the name of the button
 * that publishes, so that the same act goes on; their value says how.
 *
 * @param mask whether the numbers are to be masked
 */
public record Decision(boolean mask, Caution caution) {

    private static final String MASK = "masquer";
    private static final String GO_ON = "continuer";

    /**
     * @param button the name of the button that publishes
     */
    public static Decision of(HttpServletRequest request, String button) {
        String pressed = Asked.text(request, button);
        if (pressed.equals(MASK)) {
            return new Decision(true, Caution.goingOn(""));
        }
        return new Decision(
                false,
                pressed.equals(GO_ON)
                        ? Caution.goingOn(Asked.text(request, "motif"))
                        : Caution.none());
    }
}
