package org.passerelle.search.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.passerelle.content.sharing.web.PlaceShown;
import org.passerelle.content.web.Addresses;
import org.passerelle.people.Organisation;
import org.passerelle.people.identity.web.Visitor;
import org.passerelle.search.service.Found;
import org.passerelle.search.service.SearchMemoryService;
import org.passerelle.search.service.SearchService;

/**
 * What whoever types in the search box may mean: persons, groups and contents she may see, and what
 * she asked before.
 */
@WebServlet("/api/suggestions")
public class Suggestions extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;
    private static final int PAST = 3;

    @Inject transient SearchService search;
    @Inject transient SearchMemoryService memory;
    @Inject transient PlaceShown places;
    @Inject transient Visitor visitor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String typed = request.getParameter("q") == null ? "" : request.getParameter("q").strip();
        JsonArrayBuilder suggestions = Json.createArrayBuilder();
        if (typed.length() >= SHORTEST && typed.length() <= LONGEST) {
            byKind(search.suggest(typed)).forEach(found -> suggestions.add(json(found, request)));
            memory.mine(typed, PAST).forEach(words -> suggestions.add(past(words, request)));
        }
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-store");
        response.getWriter().print(suggestions.build());
    }

    /** The kind of the best one first; within a kind, the best one first. */
    private static List<Found> byKind(List<Found> found) {
        Map<String, List<Found>> kinds = new LinkedHashMap<>();
        found.forEach(
                each ->
                        kinds.computeIfAbsent(each.getKindName(), kind -> new ArrayList<>())
                                .add(each));
        return kinds.values().stream().flatMap(List::stream).toList();
    }

    private JsonObjectBuilder json(Found found, HttpServletRequest request) {
        return Json.createObjectBuilder()
                .add("kind", found.getKindName())
                .add("label", text("kind." + found.getKindName()))
                .add("title", found.getTitle().text())
                .add("place", place(found))
                .add("url", request.getContextPath() + Addresses.path(found.getSubject()));
    }

    private JsonObjectBuilder past(String words, HttpServletRequest request) {
        String question = URLEncoder.encode(words, StandardCharsets.UTF_8);
        return Json.createObjectBuilder()
                .add("kind", "past")
                .add("label", text("past.title"))
                .add("title", words)
                .add("place", "")
                .add("url", request.getContextPath() + "/recherche?q=" + question);
    }

    private String text(String key) {
        return ResourceBundle.getBundle(
                        "org.passerelle.search.web.messages",
                        visitor.getLocale(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }

    /** What a secret group shares does not say its name. */
    private String place(Found found) {
        if (found.getPerson() != null) {
            Organisation organisation = found.getPerson().getOrganisation();
            return organisation == null ? "" : organisation.getName();
        }
        boolean named = found.getContent() != null && places.named(found.getContent());
        return named ? found.getContent().getHome().getName() : "";
    }
}
