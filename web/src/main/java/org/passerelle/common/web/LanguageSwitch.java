package org.passerelle.common.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Remembers in which language this browser is spoken to, then goes back to where it was. */
@WebServlet("/langue")
public class LanguageSwitch extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Cookie cookie =
                new Cookie(Language.COOKIE, Language.of(request.getParameter("code")).code());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        response.addCookie(cookie);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", inThisHouse(request.getParameter("retour")));
    }

    /** A path of ours; anything that could lead elsewhere becomes the home page. */
    static String inThisHouse(String path) {
        boolean ours =
                path != null
                        && path.matches("/[\\w\\-./?&=%+~]*")
                        && !path.startsWith("//")
                        && !path.contains("/..");
        return ours ? path : "/accueil";
    }
}
