package org.passerelle.documents.preview.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where somebody reads: in which document, at which page, and for which words she looks. It stands
 * in the address, so that it can be sent to a colleague.
 *
 * @param id null when none is named
 * @param version null for the newest
 * @param textOnly whether she wants the words alone
 */
record ReadingSpot(Long id, Integer version, int page, boolean textOnly, Lookup lookup) {

    static ReadingSpot asked(HttpServletRequest request) {
        Long id = number(request, "id", 18);
        Long version = number(request, "version", 6);
        Long page = number(request, "page", 7);
        return new ReadingSpot(
                id,
                version == null ? null : version.intValue(),
                page == null ? 1 : Math.max(1, page.intValue()),
                request.getParameter("texte") != null,
                new Lookup(request.getParameter("trouver")));
    }

    private static Long number(HttpServletRequest request, String name, int digits) {
        String given = request.getParameter(name);
        return given != null && given.matches("\\d{1," + digits + "}") ? Long.valueOf(given) : null;
    }

    /** The same document, read from another page on; what else is wanted may follow. */
    String address(int from) {
        return "/documents/document?id="
                + id
                + (version == null ? "" : "&version=" + version)
                + (from > 1 ? "&page=" + from : "")
                + (lookup.words().isEmpty()
                        ? ""
                        : "&trouver=" + URLEncoder.encode(lookup.words(), StandardCharsets.UTF_8));
    }
}
