package org.passerelle.content.following.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.passerelle.content.following.service.OpeningTally;

/** The page of a content counts that it was opened; a form sent from it is not an opening. */
@RequestScoped
public class OpeningNoted {

    @Inject OpeningTally tally;
    @Inject HttpServletRequest request;

    /** Somebody reads this content, which she may. */
    public void of(long contentId) {
        if ("GET".equals(request.getMethod())) {
            tally.opened(contentId);
        }
    }
}
