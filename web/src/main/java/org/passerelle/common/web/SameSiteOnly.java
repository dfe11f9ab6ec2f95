package org.passerelle.common.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Refuses an act that another site asks in a person's name, and the methods that nobody needs. A
 * second belt: forms carry their own token.
 */
@WebFilter(filterName = "sameSiteOnly")
public class SameSiteOnly extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> ACTING = Set.of("POST", "PUT", "PATCH", "DELETE");

    /** The methods of WebDAV, known at its door only. */
    private static final Set<String> DAV =
            Set.of("PROPFIND", "PROPPATCH", "MKCOL", "COPY", "MOVE", "LOCK", "UNLOCK");

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String method = request.getMethod();
        boolean acting = ACTING.contains(method) || DAV.contains(method) && isDav(request);
        if (!READING.contains(method) && !acting) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (acting && !comesFromHere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether it comes to the door of programs, where no cookie counts. */
    public static boolean isDav(HttpServletRequest request) {
        String root = request.getContextPath() + "/dav";
        String asked = request.getRequestURI();
        return asked.equals(root) || asked.startsWith(root + "/");
    }

    private static boolean comesFromHere(HttpServletRequest request) {
        return comesFromHere(
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                request.getHeader("Host"));
    }

    /** Programs send neither header; browsers send one or both. */
    static boolean comesFromHere(String fetchSite, String origin, String host) {
        if (fetchSite != null && !fetchSite.equals("same-origin") && !fetchSite.equals("none")) {
            return false;
        }
        return origin == null || sameHost(origin, host);
    }

    private static boolean sameHost(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
