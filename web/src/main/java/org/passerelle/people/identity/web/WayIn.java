package org.passerelle.people.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.passerelle.common.web.Asked;

/**
 * The way from a page that needs a person, by the sign-in page, back to that page. Its address
 * travels in the address of the sign-in page, where anybody may write anything: only an address of
 * this house is followed.
 */
final class WayIn {

    private static final String NEXT = "suite";
    private static final String SIGN_IN = "/connexion";
    private static final String HOME = "/accueil";
    private static final int LONGEST = 2_000;

    /** These are no pages to come to. */
    private static final List<String> NO_PAGES =
            List.of(
                    SIGN_IN,
                    "/deconnexion",
                    "/erreur",
                    "/api/",
                    "/jakarta.faces.resource/",
                    "/dav");

    private WayIn() {}

    /** The sign-in page, for whoever asks for this page; it leads back there. */
    static String addressFor(HttpServletRequest request) {
        String door = request.getContextPath() + SIGN_IN;
        String asked = asked(request);
        return asked.isEmpty() || asked.equals("/") || asked.equals(HOME)
                ? door
                : door + "?" + NEXT + "=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }

    /** Where the visitor goes on once she is known. */
    static String onwards(HttpServletRequest request) {
        String next = next(request);
        return request.getContextPath() + (next.isEmpty() ? HOME : next);
    }

    /** Where she was going, if that is a page of this house; else empty. */
    static String next(HttpServletRequest request) {
        String said = Asked.text(request, NEXT);
        return isPage(said) ? said : "";
    }

    /** Only what a person looks at: what scripts, forms and pictures ask is not gone back to. */
    private static String asked(HttpServletRequest request) {
        String kind = request.getHeader("Sec-Fetch-Dest");
        if (!request.getMethod().equals("GET") || kind != null && !kind.equals("document")) {
            return "";
        }
        String query = request.getQueryString();
        String address =
                request.getRequestURI().substring(request.getContextPath().length())
                        + (query == null ? "" : "?" + query);
        return isPage(address) ? address : "";
    }

    static boolean isPage(String address) {
        if (!address.matches("/(?![/\\\\])[!-\\[\\]-~]*") || address.length() > LONGEST) {
            return false;
        }
        try {
            URI uri = new URI(address);
            return uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && uri.normalize().getPath().equals(uri.getPath())
                    && NO_PAGES.stream().noneMatch(uri.getPath()::startsWith);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
