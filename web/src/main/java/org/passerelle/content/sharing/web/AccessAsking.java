package org.passerelle.content.sharing.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.passerelle.common.BusinessException;
import org.passerelle.common.InvalidInputException;
import org.passerelle.common.web.Asked;
import org.passerelle.content.sharing.service.AccessRequestService;

/**
 * Takes the request of somebody who stands before a closed address, from the page 404. The answer
 * is the same whether something is there or not.
 */
@WebServlet("/documents/acces")
public class AccessAsking extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient AccessRequestService requests;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String answer = "faite";
        try {
            requests.ask(Asked.id(request), Asked.text(request, "motif"));
        } catch (InvalidInputException tooLong) {
            answer = "longue";
        } catch (BusinessException refused) {
            answer = "trop";
        }
        response.sendRedirect(request.getContextPath() + "/documents/demande?est=" + answer);
    }
}
