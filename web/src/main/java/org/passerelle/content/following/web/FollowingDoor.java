package org.passerelle.content.following.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.passerelle.common.BusinessException;
import org.passerelle.common.Subject;
import org.passerelle.common.web.Asked;
import org.passerelle.content.following.service.FollowingService;
import org.passerelle.content.web.Addresses;

/** Follows a content, or no longer: a plain form under it. */
@WebServlet("/suivre")
public class FollowingDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient FollowingService following;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            Subject content =
                    following.follow(
                            Asked.id(request), Asked.text(request, "suivre").equals("oui"));
            response.sendRedirect(request.getContextPath() + Addresses.path(content) + "#suivi");
        } catch (BusinessException hidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
