package org.passerelle.common.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * The headers of every answer: pages, downloads, errors, resources. On a Faces page PrimeFaces
 * replaces the policy by its own, which is the same with the nonce of the page.
 */
@WebFilter(filterName = "securityHeaders")
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String POLICY_HEADER = "Content-Security-Policy";

    static final String POLICY =
            "default-src 'none'; base-uri 'none'; object-src 'none'; form-action 'self';"
                    + " frame-ancestors 'none'; frame-src 'none'; img-src 'self' data: blob:;"
                    + " font-src 'self'; style-src 'self'; connect-src 'self'; media-src 'self';"
                    + " manifest-src 'self'; script-src 'self'";

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(POLICY_HEADER, POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        }
        if (isLibrary(request)) {
            response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
        } else if (!isResource(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, new OnePolicy(response));
    }

    /** PrimeFaces adds its policy to ours, and a browser obeys both: the nonce would be lost. */
    private static class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY_HEADER.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }

    /** A part of a library of others: its address holds its version, so it never changes. */
    private static boolean isLibrary(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/webjars/");
    }

    /** A style, a script or an image of the house: the same for everyone. */
    public static boolean isResource(HttpServletRequest request) {
        return request.getRequestURI()
                .startsWith(request.getContextPath() + "/jakarta.faces.resource/");
    }
}
