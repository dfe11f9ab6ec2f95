package org.passerelle.common.web;

import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.passerelle.content.Contents;

/** A page as nobody should write it: it asks a repository, without any service. */
@WebServlet("/health/past-services")
public class PastServices extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient Contents contents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            contents.find(1);
            response.getWriter().print("let in");
        } catch (EJBTransactionRequiredException refused) {
            response.getWriter().print("refused");
        }
    }
}
