package org.passerelle.search.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.passerelle.search.service.Facet;
import org.passerelle.search.service.Narrowing;
import org.passerelle.search.service.SearchOrder;

/** Reads an address of results. What cannot be is as if it were not there. */
final class ResultsRequest {

    private ResultsRequest() {}

    static ResultsAddress read(HttpServletRequest request) {
        return new ResultsAddress(
                request.getContextPath() + "/recherche",
                text(request.getParameter("q")),
                narrowing(request),
                "date".equals(request.getParameter("tri"))
                        ? SearchOrder.DATE
                        : SearchOrder.RELEVANCE,
                page(request.getParameter("page")));
    }

    private static Narrowing narrowing(HttpServletRequest request) {
        Map<Facet, SortedSet<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            String[] values = request.getParameterValues(facet.getParameter());
            if (values != null) {
                chosen.put(facet, new TreeSet<>(Arrays.asList(values)));
            }
        }
        return new Narrowing(chosen);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static int page(String number) {
        boolean sound = number != null && number.matches("[1-9]\\d{0,3}");
        return sound ? Integer.parseInt(number) : 1;
    }
}
