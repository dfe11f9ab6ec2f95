package org.passerelle.alerts.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.passerelle.alerts.service.AlertService;

/**
 * How many alerts wait, for the header to ask now and then. The answer is a number and its tag, so
 * that asking again costs a 304.
 */
@WebServlet("/api/alertes/compte")
public class UnreadCount extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient AlertService alerts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        int unread = alerts.countUnread().values().stream().mapToInt(Integer::intValue).sum();
        String tag = "\"" + unread + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(unread);
    }
}
