package org.passerelle.content.sharing.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.passerelle.common.BusinessException;
import org.passerelle.content.sharing.service.ShareLinkService;
import org.passerelle.content.sharing.service.ShareLinkService.Way;
import org.passerelle.content.web.Addresses;

/**
 * Where a link that a colleague handed out leads: {@code /partage/…}. Looking shows what it is and
 * changes nothing; one button opens it, and puts the visitor among those who have access.
 */
@WebServlet("/partage/*")
public class ShareLinkDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient ShareLinkService links;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            Way way = links.follow(secret(request));
            if (way.readable()) {
                response.sendRedirect(request.getContextPath() + Addresses.path(way.subject()));
                return;
            }
            request.setAttribute("shareWay", way);
            request.setAttribute("shareAction", request.getRequestURI());
        } catch (BusinessException nowhere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.getRequestDispatcher("/lien.xhtml").forward(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            response.sendRedirect(
                    request.getContextPath() + Addresses.path(links.use(secret(request))));
        } catch (BusinessException nowhere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String secret(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    }
}
