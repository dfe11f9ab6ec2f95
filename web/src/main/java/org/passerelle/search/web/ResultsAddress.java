package org.passerelle.search.web;

import jakarta.faces.context.FacesContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.passerelle.search.SavedSearch;
import org.passerelle.search.service.Facet;
import org.passerelle.search.service.FacetChoice;
import org.passerelle.search.service.Found;
import org.passerelle.search.service.Narrowing;
import org.passerelle.search.service.Period;
import org.passerelle.search.service.SearchOrder;
import org.passerelle.search.service.SearchQuestion;

/**
 * The address of a page of results: all that it shows is said in it, so that it can be sent to a
 * colleague, who sees what she may see of it.
 *
 * @param path where the results are
 * @param question what was typed
 * @param page which page of results, counted from 1
 */
public record ResultsAddress(
        String path, String question, Narrowing narrowing, SearchOrder order, int page) {

    /** Where a question is answered, on this site. */
    public static String to(String question) {
        String path =
                FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
        return new ResultsAddress(
                        path + "/recherche", question, Narrowing.NONE, SearchOrder.RELEVANCE, 1)
                .toString();
    }

    /** Where what resembles a content is listed; its title is there to be read by people. */
    public static String like(Found found) {
        String title =
                found.getTitle().text().replaceAll("[\"\u00AB\u00BB\u201C\u201D\u201E]", " ");
        return to("semblable:\"" + found.getKindName() + "-" + found.getId() + " " + title + "\"");
    }

    /** Where an administrator reads why this result stands where it does. */
    String why(Found found) {
        return path.replaceFirst("/recherche$", "/administration/pourquoi")
                + "?resultat="
                + found.getKindName()
                + "-"
                + found.getId()
                + "&q="
                + encoded(question);
    }

    /** The results of a search that somebody keeps. */
    public static String of(String contextPath, SavedSearch search) {
        return new ResultsAddress(
                        contextPath + "/recherche",
                        search.getQuestion(),
                        Narrowing.read(search.getNarrowing()),
                        SearchOrder.DATE,
                        1)
                .toString();
    }

    /** The question itself, as a reader of these pages asks it. */
    public SearchQuestion question(String language) {
        return SearchQuestion.of(question).narrowed(narrowing).in(language);
    }

    ResultsAddress asking(String other) {
        return new ResultsAddress(path, other, narrowing, order, 1);
    }

    ResultsAddress narrowed(Narrowing other) {
        return new ResultsAddress(path, question, other, order, 1);
    }

    ResultsAddress by(SearchOrder other) {
        return new ResultsAddress(path, question, narrowing, other, 1);
    }

    public ResultsAddress at(int number) {
        return new ResultsAddress(path, question, narrowing, order, number);
    }

    /** The same without one of the values chosen. */
    ResultsAddress without(FacetChoice choice) {
        Set<String> left = new TreeSet<>(narrowing.of(choice.facet()));
        left.remove(choice.value());
        return narrowed(narrowing.with(choice.facet(), left));
    }

    /** The same with one value of a facet, or with none when it is empty. */
    ResultsAddress with(Facet facet, String value) {
        return narrowed(narrowing.with(facet, value.isEmpty() ? Set.of() : Set.of(value)));
    }

    /** The same results, as a table to keep. */
    String asTable() {
        return at(1).toString().replaceFirst(path, path + "/tableau");
    }

    @Override
    public String toString() {
        StringBuilder address = new StringBuilder(path).append("?q=").append(encoded(question));
        narrowing
                .chosen()
                .forEach(
                        (facet, values) ->
                                values.forEach(value -> address.append(parameters(facet, value))));
        if (order == SearchOrder.DATE) {
            address.append("&tri=date");
        }
        if (page > 1) {
            address.append("&page=").append(page);
        }
        return address.toString();
    }

    /** The days of a period are two fields of a form. */
    private static String parameters(Facet facet, String value) {
        if (facet == Facet.PERIOD) {
            Period period = Period.read(value).orElseThrow();
            return (period.from() == null ? "" : "&du=" + period.from())
                    + (period.to() == null ? "" : "&au=" + period.to());
        }
        return "&" + facet.getParameter() + "=" + encoded(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
