package org.passerelle.common.web;

import jakarta.servlet.http.HttpServletRequest;
import org.passerelle.common.NotFoundException;

/**
 * What the address or the form of a request asks for. What is written wrongly leads nowhere, as an
 * address that does not exist.
 */
public final class Asked {

    private Asked() {}

    /** The number of the thing asked for. */
    public static long id(HttpServletRequest request) {
        Long id = number(request, "id");
        if (id == null) {
            throw new NotFoundException();
        }
        return id;
    }

    /** A number; {@code null} when none is said. */
    public static Long number(HttpServletRequest request, String name) {
        String said = text(request, name);
        if (said.isEmpty()) {
            return null;
        }
        try {
            return Long.valueOf(said);
        } catch (NumberFormatException e) {
            throw new NotFoundException();
        }
    }

    /** Which page of a list, from 1. */
    public static int page(HttpServletRequest request) {
        Long page = number(request, "page");
        return page == null ? 1 : (int) Math.max(1, Math.min(page, 1_000_000));
    }

    /** Some words, without the spaces around them; empty when none are said. */
    public static String text(HttpServletRequest request, String name) {
        String said = request.getParameter(name);
        return said == null ? "" : said.strip();
    }
}
