package org.passerelle.people.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.passerelle.groups.service.VisitService;

/** Changes the language of the interface, and goes back to the page where that was asked. */
@WebServlet("/langue")
public class LanguageChoice extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient VisitService visits;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        visits.speak("en".equals(request.getParameter("langue")) ? "en" : "fr");
        response.sendRedirect(request.getContextPath() + back(request.getHeader("Referer")));
    }

    // Only the path is followed, never another host.
    private static String back(String referer) {
        try {
            URI page = URI.create(referer == null ? "" : referer);
            String path = page.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//")) {
                return "/accueil";
            }
            return page.getRawQuery() == null ? path : path + "?" + page.getRawQuery();
        } catch (IllegalArgumentException odd) {
            return "/accueil";
        }
    }
}
