package org.passerelle.search.saved.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.passerelle.common.InvalidInputException;
import org.passerelle.common.NotFoundException;
import org.passerelle.common.web.Asked;
import org.passerelle.people.identity.web.Visitor;
import org.passerelle.search.SavedSearch.Pace;
import org.passerelle.search.service.SavedSearchService;
import org.passerelle.search.web.ResultsAddress;
import org.passerelle.search.web.ResultsRequest;

/**
 * Keeps a search, or changes one that is kept. They are plain forms, so that pages that are only
 * read keep no state; the search itself stands in the address, as everywhere.
 */
@WebServlet("/recherches")
public class SavedSearchPosting extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient SavedSearchService saved;
    @Inject transient Visitor visitor;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            String done = act(request);
            response.sendRedirect(request.getContextPath() + "/alertes/recherches?fait=" + done);
        } catch (InvalidInputException refused) {
            request.setAttribute(SavedSearchForm.REFUSAL, refused);
            request.getRequestDispatcher("/recherche").forward(request, response);
        } catch (NotFoundException absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Does what was asked, and names it. */
    private String act(HttpServletRequest request) {
        Long removed = Asked.number(request, "retirer");
        Long paused = Asked.number(request, "suspendre");
        Long resumed = Asked.number(request, "reprendre");
        Long changed = Asked.number(request, "changer");
        if (removed != null) {
            saved.remove(removed);
            return "retiree";
        }
        if (paused != null) {
            saved.pause(paused);
            return "suspendue";
        }
        if (resumed != null) {
            saved.resume(resumed);
            return "reprise";
        }
        if (changed != null) {
            saved.tell(changed, pace(request));
            return "changee";
        }
        ResultsAddress asked = ResultsRequest.read(request);
        saved.save(
                Asked.text(request, "nom"), asked.question(visitor.getLanguage()), pace(request));
        return "gardee";
    }

    private static Pace pace(HttpServletRequest request) {
        return "jour".equals(request.getParameter("rythme")) ? Pace.DAILY : Pace.AT_ONCE;
    }
}
