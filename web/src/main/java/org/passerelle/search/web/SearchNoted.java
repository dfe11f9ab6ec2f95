package org.passerelle.search.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.passerelle.search.service.SearchMemoryService;

/**
 * The page of results says what was asked and which place was opened. A GET never writes: the page
 * posts this by script once it is seen.
 */
@WebServlet("/api/recherches")
public class SearchNoted extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient SearchMemoryService memory;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String rank = request.getParameter("rang");
        String question = request.getParameter("q");
        if (rank != null && rank.matches("[1-9]\\d?")) {
            memory.opened(Integer.parseInt(rank));
        } else if (question != null) {
            memory.remember(question, "0".equals(request.getParameter("trouves")));
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
