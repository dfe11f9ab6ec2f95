package org.passerelle.content.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.passerelle.common.BusinessException;
import org.passerelle.common.InvalidInputException;
import org.passerelle.common.NotFoundException;

/** An address that is not a page. What the house refuses is answered with the code that says so. */
abstract class PlainServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            super.service(request, response);
        } catch (NotFoundException absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (InvalidInputException tooLong) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } catch (BusinessException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** A number from the address; what is none is the number of nothing. */
    static long number(String text) {
        if (text == null || !text.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return Long.parseLong(text);
    }
}
