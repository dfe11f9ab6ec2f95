package org.passerelle.search.service;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What makes two contents alike: several of the words that say what one is about stand in the
 * other, and at least one of them in its title or among its tags. Words that only say what sort of
 * text it is do not count. The engine's own likeness would choose words by how many texts hold
 * them, hidden ones included.
 */
final class Likeness {

    private static final int MOST = 12;

    /** Of two to four words two, of more the half. */
    private static final String SEVERAL = "1<2 4<50%";

    private static final Set<String> SORTS =
            Set.of(
                    "guide",
                    "note",
                    "notes",
                    "rapport",
                    "compte",
                    "rendu",
                    "version",
                    "liste",
                    "tableau",
                    "plan",
                    "projet",
                    "document",
                    "presentation",
                    "annexe",
                    "fiche",
                    "bilan",
                    "affiche",
                    "livret",
                    "formulaire",
                    "modele",
                    "canevas",
                    "proces",
                    "verbal",
                    "texte",
                    "page",
                    "report",
                    "list",
                    "draft",
                    "template",
                    "sheet",
                    "minutes",
                    "janvier",
                    "fevrier",
                    "mars",
                    "avril",
                    "mai",
                    "juin",
                    "juillet",
                    "aout",
                    "septembre",
                    "octobre",
                    "novembre",
                    "decembre");

    private final Set<String> words = new LinkedHashSet<>();

    Likeness(String title, Collection<String> tags) {
        tags.forEach(this::add);
        add(title);
    }

    Query query() {
        String asked = words.stream().limit(MOST).collect(Collectors.joining(" "));
        Weights weights = Weights.USUAL;
        return Query.of(
                q ->
                        q.disMax(
                                d ->
                                        d.queries(
                                                alike(asked, TextFields.french(weights)),
                                                alike(asked, TextFields.english(weights)))));
    }

    private static Query alike(String words, List<String> fields) {
        return Query.of(
                q ->
                        q.bool(
                                b ->
                                        b.must(sharing(words, fields, SEVERAL))
                                                .filter(
                                                        sharing(
                                                                words,
                                                                fields.subList(0, 2),
                                                                "1"))));
    }

    private static Query sharing(String words, List<String> fields, String atLeast) {
        return Query.of(
                q ->
                        q.combinedFields(
                                c -> c.query(words).fields(fields).minimumShouldMatch(atLeast)));
    }

    private void add(String text) {
        Arrays.stream(Synonyms.fold(text).split("[ ']"))
                .filter(word -> QuestionWords.isFull(word) && !SORTS.contains(word))
                .filter(word -> !word.matches("\\d+"))
                .forEach(words::add);
    }
}
