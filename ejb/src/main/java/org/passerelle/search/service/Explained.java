package org.passerelle.search.service;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.explain.ExplanationDetail;
import co.elastic.clients.json.JsonData;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the engine came to a number: itself, and the numbers that it is made of. */
record Explained(String text, double points, List<Explained> parts) {

    /** Words in several fields at once, as the engine writes them: fields, then words. */
    static final Pattern TOGETHER =
            Pattern.compile("CombinedFieldQuery\\(\\(([^)]*)\\)\\(([^)]*)\\)\\)");

    /** Of the first result, if there is one. */
    static Optional<Explained> first(SearchResponse<JsonData> response) {
        return response.hits().hits().stream()
                .findFirst()
                .map(hit -> hit.explanation())
                .map(
                        whole ->
                                new Explained(
                                        whole.description(), whole.value(), all(whole.details())));
    }

    /** The words that were looked for in several fields at once, as the index keeps them. */
    Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        Matcher together = TOGETHER.matcher(text);
        if (together.find()) {
            words.addAll(List.of(together.group(2).split(" ")));
        }
        parts.forEach(part -> words.addAll(part.words()));
        return words;
    }

    private static List<Explained> all(List<ExplanationDetail> details) {
        return details.stream()
                .map(
                        detail ->
                                new Explained(
                                        detail.description(),
                                        detail.value(),
                                        all(detail.details())))
                .toList();
    }
}
