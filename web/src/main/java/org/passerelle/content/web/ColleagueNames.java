package org.passerelle.content.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.passerelle.content.service.MentioningService;
import org.passerelle.people.Person;

/** Colleagues to mention: {@code GET /api/personnes?q=bru}. */
@WebServlet("/api/personnes")
public class ColleagueNames extends PlainServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient MentioningService mentioning;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        JsonArrayBuilder found = Json.createArrayBuilder();
        for (Person person : mentioning.propose(request.getParameter("q"))) {
            found.add(
                    Json.createObjectBuilder()
                            .add("handle", person.getHandle())
                            .add("name", person.getName())
                            .add(
                                    "organisation",
                                    person.getOrganisation() == null
                                            ? ""
                                            : person.getOrganisation().getAcronym()));
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print(found.build());
    }
}
