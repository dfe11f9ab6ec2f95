package org.passerelle.people.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import org.passerelle.common.web.SameSiteOnly;
import org.passerelle.common.web.SecurityHeaders;
import org.passerelle.groups.service.VisitService;

/**
 * Ends, at its next request and on whichever node, the session of an account that was shut or whose
 * sessions were revoked since it began. Styles and scripts, which anyone may have, are not worth a
 * question to the database. Declared in web.xml, so that its place among the filters is known.
 */
public class SessionGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String BEGUN = SessionGuard.class.getName() + ".begun";

    @Inject transient VisitService visits;

    /** Notes that a session begins, just before the caller is known. */
    static void begin(HttpServletRequest request) {
        request.getSession().setAttribute(BEGUN, Instant.now());
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SecurityHeaders.isResource(request)
                || SameSiteOnly.isDav(request)
                || request.getUserPrincipal() == null
                || mayGoOn(request.getSession(false))) {
            chain.doFilter(request, response);
        } else {
            request.logout();
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            response.sendRedirect(WayIn.addressFor(request));
        }
    }

    private boolean mayGoOn(HttpSession session) {
        return session != null
                && session.getAttribute(BEGUN) instanceof Instant begun
                && visits.mayGoOn(begun);
    }
}
