package org.passerelle.search.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.passerelle.common.InvalidInputException;
import org.passerelle.search.service.Facet;
import org.passerelle.search.service.Narrowing;
import org.passerelle.search.service.Period;
import org.passerelle.search.service.SearchOrder;
import org.passerelle.search.service.SearchQuestion;

/** Reads an address of results. What cannot be is as if it were not there. */
public final class ResultsRequest {

    /** Enough to know that it was too long: every link of the page carries it. */
    private static final int LONGEST_QUESTION = SearchQuestion.LONGEST + 2;

    private static final int LONGEST_DAY = 20;
    private static final int LONGEST_NUMBER = 4;

    /** Deeper than anything that is given. */
    private static final int DEEP = 10_000;

    private ResultsRequest() {}

    public static ResultsAddress read(HttpServletRequest request) {
        return new ResultsAddress(
                request.getContextPath() + "/recherche",
                cut(text(request.getParameter("q")), LONGEST_QUESTION),
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
        period(request)
                .ifPresent(days -> chosen.put(Facet.PERIOD, new TreeSet<>(Set.of(days.value()))));
        return new Narrowing(chosen);
    }

    private static Optional<Period> period(HttpServletRequest request) {
        try {
            return Period.between(day(request, "du"), day(request, "au"));
        } catch (InvalidInputException impossible) {
            return Optional.empty();
        }
    }

    /** What is wrong with the days asked for, if something is. */
    static Optional<InvalidInputException> impossible(HttpServletRequest request) {
        try {
            Period.between(day(request, "du"), day(request, "au"));
            return Optional.empty();
        } catch (InvalidInputException impossible) {
            return Optional.of(impossible);
        }
    }

    private static String day(HttpServletRequest request, String name) {
        return cut(text(request.getParameter(name)), LONGEST_DAY);
    }

    /** Never in the middle of a character. */
    private static String cut(String typed, int longest) {
        if (typed.length() <= longest) {
            return typed;
        }
        boolean inside = Character.isHighSurrogate(typed.charAt(longest - 1));
        return typed.substring(0, inside ? longest - 1 : longest);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static int page(String number) {
        boolean sound = number != null && number.matches("[1-9]\\d*");
        boolean deep = sound && number.length() > LONGEST_NUMBER;
        return deep ? DEEP : sound ? Integer.parseInt(number) : 1;
    }
}
