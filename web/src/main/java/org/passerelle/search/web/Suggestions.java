package org.passerelle.search.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.passerelle.content.web.Addresses;
import org.passerelle.people.Organisation;
import org.passerelle.search.service.Found;
import org.passerelle.search.service.SearchService;

/** What whoever types in the search box may mean: persons, groups and contents she may see. */
@WebServlet("/api/suggestions")
public class Suggestions extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    @Inject transient SearchService search;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String typed = request.getParameter("q") == null ? "" : request.getParameter("q").strip();
        JsonArrayBuilder suggestions = Json.createArrayBuilder();
        if (typed.length() >= SHORTEST && typed.length() <= LONGEST) {
            for (Found found : search.suggest(typed)) {
                suggestions.add(
                        Json.createObjectBuilder()
                                .add("kind", found.getKindName())
                                .add("title", found.getTitle().text())
                                .add("place", place(found))
                                .add(
                                        "url",
                                        request.getContextPath()
                                                + Addresses.path(found.getSubject())));
            }
        }
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-store");
        response.getWriter().print(suggestions.build());
    }

    private static String place(Found found) {
        if (found.getPerson() != null) {
            Organisation organisation = found.getPerson().getOrganisation();
            return organisation == null ? "" : organisation.getName();
        }
        boolean athome = found.getContent() != null && found.getContent().getHome() != null;
        return athome ? found.getContent().getHome().getName() : "";
    }
}
