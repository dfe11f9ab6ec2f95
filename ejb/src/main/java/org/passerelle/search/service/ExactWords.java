package org.passerelle.search.service;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A question in two parts: the numbers and references that are wanted as they are, and the words
 * that may be said otherwise. When nothing has them all, everything is words, but for a reference
 * that is asked for alone: its parts must stand side by side.
 */
record ExactWords(String words, List<String> phrases, Set<String> codes, Weights weights) {

    static final String FIELD = "reference";

    static ExactWords in(QuestionWords asked, Asking asking) {
        References typed = References.read(asked.words());
        if (asking.relaxed() && typed.codes().size() == 1 && typed.rest().isEmpty()) {
            // What only has a part of a reference has nothing to do with it.
            List<String> phrases = new ArrayList<>(asked.phrases());
            phrases.add(asked.words());
            return new ExactWords("", phrases, Set.of(), asking.weights());
        }
        if (asking.relaxed() || !asking.complete()) {
            return new ExactWords(
                    Initials.in(asked.words()), asked.phrases(), Set.of(), asking.weights());
        }
        Set<String> codes = new LinkedHashSet<>(typed.codes());
        List<String> phrases = new ArrayList<>();
        for (String phrase : asked.phrases()) {
            References quoted = References.read(phrase);
            if (quoted.codes().isEmpty() || !quoted.rest().isEmpty()) {
                phrases.add(phrase);
            } else {
                codes.addAll(quoted.codes());
            }
        }
        return new ExactWords(Initials.in(typed.rest()), phrases, codes, asking.weights());
    }

    int count() {
        return words.isEmpty() ? 0 : words.split(" ").length;
    }

    /**
     * Whether the question asks for more than words, so that words without meaning do not matter.
     */
    boolean restSuffices() {
        return !phrases.isEmpty() || !codes.isEmpty();
    }

    List<Query> queries() {
        return codes.stream().map(this::query).toList();
    }

    private Query query(String code) {
        Query exact =
                Query.of(
                        q ->
                                q.constantScore(
                                        c ->
                                                c.filter(
                                                                f ->
                                                                        f.term(
                                                                                t ->
                                                                                        t.field(
                                                                                                        FIELD)
                                                                                                .value(
                                                                                                        code)))
                                                        .boost(weights.boost(Weight.REFERENCE))));
        return isProper(code)
                ? exact
                : Query.of(q -> q.disMax(d -> d.queries(exact, sideBySide(code))));
    }

    /** {@code COVID-19} is also written in two words; {@code C-26} never is. */
    private static boolean isProper(String code) {
        String[] parts = code.split("[./_-]");
        return code.contains(":")
                || parts[0].length() < 2
                || Arrays.stream(parts).allMatch(part -> part.matches("\\d+"));
    }

    private static Query sideBySide(String code) {
        return Query.of(
                q ->
                        q.multiMatch(
                                m ->
                                        m.query(code.replaceAll("[./_-]", " "))
                                                .type(TextQueryType.Phrase)
                                                .fields(TextFields.PHRASES)));
    }
}
