package org.passerelle.documents.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.passerelle.common.BusinessException;
import org.passerelle.common.NotFoundException;
import org.passerelle.common.web.Asked;
import org.passerelle.content.publication.service.Caution;
import org.passerelle.content.publication.service.HeldException;
import org.passerelle.documents.service.NumberDecisionService;

/** Takes the decision about numbers seen in a document: a plain form on its page. */
@WebServlet("/documents/numeros")
public class NumberDecisions extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient NumberDecisionService decisions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String problem = "";
        try {
            long id = Asked.id(request);
            if (Asked.text(request, "suite").equals("reprendre")) {
                decisions.takeBack(id);
            } else {
                decisions.keep(id, Caution.goingOn(Asked.text(request, "motif")));
            }
        } catch (HeldException withoutReason) {
            problem = "&motif=manque#numeros";
        } catch (NotFoundException hidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (BusinessException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.sendRedirect(
                request.getContextPath() + "/documents/document?id=" + Asked.id(request) + problem);
    }
}
