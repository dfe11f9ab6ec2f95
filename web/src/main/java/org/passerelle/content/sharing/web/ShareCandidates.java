package org.passerelle.content.sharing.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ResourceBundle;
import org.passerelle.common.BusinessException;
import org.passerelle.common.web.Asked;
import org.passerelle.content.sharing.service.Party;
import org.passerelle.content.sharing.service.SharingService;
import org.passerelle.people.identity.web.Visitor;

/** Persons, groups and ministries with whom to share: {@code GET /api/partage?id=7&q=far}. */
@WebServlet("/api/partage")
public class ShareCandidates extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String WORDS = "org.passerelle.content.sharing.web.messages";

    @Inject transient SharingService sharing;
    @Inject transient Visitor visitor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        JsonArrayBuilder found = Json.createArrayBuilder();
        try {
            ResourceBundle words = ResourceBundle.getBundle(WORDS, visitor.getLocale());
            for (Party party : sharing.candidates(Asked.id(request), request.getParameter("q"))) {
                String kind = words.getString("party.kind." + party.reach());
                found.add(
                        Json.createObjectBuilder()
                                .add("principal", party.principal())
                                .add("name", party.name())
                                .add(
                                        "detail",
                                        party.detail().isEmpty()
                                                ? kind
                                                : kind + ", " + party.detail()));
            }
        } catch (BusinessException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().print(found.build());
    }
}
