package org.passerelle.content.publication.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.passerelle.common.BusinessException;
import org.passerelle.common.web.Asked;

/** Who will see what is written in a group: {@code GET /api/audience?groupe=7}. */
@WebServlet("/api/audience")
public class AudienceSentence extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient PublicationSummary summary;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            String sentence = summary.in(Asked.number(request, "groupe"));
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().print(sentence);
        } catch (BusinessException hidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
