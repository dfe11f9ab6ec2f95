package org.passerelle.documents.dav.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.documents.dav.web.DavSignIn.Caller;
import org.passerelle.groups.service.CurrentPerson;
import org.passerelle.groups.service.VisitService;
import org.passerelle.people.identity.service.TooManyAttemptsException;

/**
 * Where office programs come in. Each request brings the login and the password of its person;
 * cookies count for nothing here, so that no page of another site can act through the session of a
 * browser, and none is set.
 */
@WebServlet({"/dav", "/dav/*"})
public class DavDoor extends HttpServlet {

    static final List<String> METHODS =
            List.of(
                    "OPTIONS",
                    "GET",
                    "HEAD",
                    "PUT",
                    "DELETE",
                    "PROPFIND",
                    "PROPPATCH",
                    "MKCOL",
                    "COPY",
                    "MOVE",
                    "LOCK",
                    "UNLOCK");

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;

    @Inject transient DavSignIn signIn;
    @Inject transient DavActs acts;
    @Inject transient CurrentPerson me;
    @Inject transient VisitService visits;

    private transient DavProtocol protocol;

    @Override
    public void init() throws ServletException {
        protocol = new DavProtocol(acts);
        try {
            protocol.init(
                    Bridge.config(
                            Map.of(
                                    DavProtocol.INIT_PARAM_CREATE_ABSOLUTE_URI, "false",
                                    DavProtocol.INIT_PARAM_CSRF_PROTECTION, "disabled")));
        } catch (javax.servlet.ServletException e) {
            throw new ServletException(e);
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "private, no-cache");
        if (!METHODS.contains(request.getMethod())) {
            Bridge.refuse(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        try {
            if (isKnown(request)) {
                serve(request, response);
            } else {
                response.setHeader(
                        "WWW-Authenticate", "Basic realm=\"Passerelle\", charset=\"UTF-8\"");
                Bridge.refuse(response, HttpServletResponse.SC_UNAUTHORIZED);
            }
        } catch (TooManyAttemptsException tooMany) {
            response.setHeader("Retry-After", String.valueOf(tooMany.arguments()[0]));
            Bridge.refuse(response, TOO_MANY);
        } catch (IllegalArgumentException malformed) {
            Bridge.refuse(response, HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private boolean isKnown(HttpServletRequest request) {
        Optional<Caller> caller =
                signIn.find(request.getHeader("Authorization"), request.getRemoteAddr());
        if (caller.isEmpty()) {
            return false;
        }
        me.actFor(caller.get().accountId());
        boolean goesOn = visits.mayGoOn(caller.get().since());
        if (!goesOn) {
            signIn.forget(caller.get());
        }
        return goesOn;
    }

    private void serve(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            protocol.service(Bridge.request(request), Bridge.response(response));
        } catch (javax.servlet.ServletException e) {
            throw new ServletException(e);
        }
    }
}
