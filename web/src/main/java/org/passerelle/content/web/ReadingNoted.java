package org.passerelle.content.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.passerelle.alerts.service.AlertService;

/**
 * The page of a content says that it was opened, so that its alerts are read. A GET never writes:
 * the page posts this by script once it is seen, and only when alerts wait.
 */
@WebServlet("/api/lus")
public class ReadingNoted extends PlainServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient AlertService alerts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        alerts.markRead(number(request.getParameter("contenu")));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
