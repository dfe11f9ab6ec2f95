package org.passerelle.search.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.content.web.Addresses;
import org.passerelle.people.identity.web.Visitor;
import org.passerelle.search.service.Found;
import org.passerelle.search.service.SearchQuestion;
import org.passerelle.search.service.SearchService;

/**
 * The results of a question as a table that a spreadsheet opens: what the visitor may read of it.
 */
@WebServlet("/recherche/tableau")
public class ResultsTable extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 100;

    /** Without it, spreadsheets take accents for something else. */
    private static final char UNICODE = '\uFEFF';

    @Inject transient SearchService search;
    @Inject transient Visitor visitor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ResultsAddress asked = ResultsRequest.read(request);
        List<Found> found =
                search.everything(
                        new SearchQuestion(
                                asked.question(),
                                asked.narrowing(),
                                asked.order(),
                                visitor.getLanguage(),
                                0,
                                AT_ONCE));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"recherche.csv\"");
        response.setHeader("Cache-Control", "private, no-store");
        PrintWriter table = response.getWriter();
        table.print(UNICODE);
        ResourceBundle words =
                ResourceBundle.getBundle("org.passerelle.search.web.messages", visitor.getLocale());
        table.print(line(Stream.of(words.getString("table.columns").split(", "))));
        URI here = URI.create(request.getRequestURL().toString());
        for (Found each : found) {
            String kind = words.getString("kind." + each.getKindName());
            String address =
                    here.resolve(request.getContextPath() + Addresses.path(each.getSubject()))
                            .toString();
            table.print(
                    line(
                            Stream.of(
                                    each.getTitle().text(),
                                    kind,
                                    author(each),
                                    changed(each),
                                    address)));
        }
    }

    private static String author(Found found) {
        return found.getContent() == null ? "" : found.getContent().getAuthor().getName();
    }

    private static String changed(Found found) {
        Instant when = found.getContent() == null ? null : found.getContent().getChangedAt();
        return when == null ? "" : when.toString().substring(0, 10);
    }

    private static String line(Stream<String> cells) {
        return cells.map(ResultsTable::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** What begins like a formula is text, and stays so. */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
