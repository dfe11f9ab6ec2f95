package org.passerelle.search.service;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.passerelle.groups.OwnGroup;
import org.passerelle.groups.Principals;

/**
 * A secret group that a question may name, asked by one of its members. What the group shares with
 * others does not bear its name in the index, where they would find it; whoever is in the group is
 * known when she asks, and what its members read is found for her as if it bore the name.
 *
 * @param group the principal of its members
 * @param asked what remains of the question once the name is taken away
 */
record Inside(String group, QuestionWords asked) {

    private static final String READERS = "acl";

    /** Each costs as much as the question itself, and many names begin with the same word. */
    private static final int MOST = 3;

    /**
     * Of these groups, which the viewer is in, those of whose name a word is in the question; the
     * few whose names say most of it.
     */
    static List<Inside> named(QuestionWords asked, List<OwnGroup> groups) {
        List<Inside> named = new ArrayList<>();
        List<String> typed = words(asked.words()).toList();
        for (OwnGroup group : groups) {
            Set<String> name = new LinkedHashSet<>(words(group.name()).toList());
            Predicate<String> ofTheName = name::contains;
            boolean said = typed.stream().anyMatch(ofTheName);
            boolean quoted = asked.phrases().stream().anyMatch(phrase -> isIn(phrase, group));
            if (said || quoted) {
                List<String> rest = typed.stream().filter(ofTheName.negate()).toList();
                List<String> phrases =
                        asked.phrases().stream().filter(phrase -> !isIn(phrase, group)).toList();
                named.add(
                        new Inside(
                                Principals.group(group.id()),
                                new QuestionWords(
                                        String.join(" ", rest),
                                        rest.size(),
                                        phrases,
                                        List.of(),
                                        List.of())));
            }
        }
        return named.stream()
                .sorted(Comparator.comparingInt(inside -> inside.asked().count()))
                .limit(MOST)
                .toList();
    }

    /** What must be in what is found, for this viewer. */
    static List<Query> musts(TextQuery text, Conditions conditions) {
        if (conditions.inside().isEmpty()) {
            return text.musts();
        }
        List<Query> ways = new ArrayList<>();
        ways.add(Query.of(q -> q.bool(b -> b.must(text.musts()))));
        conditions.inside().forEach(inside -> ways.add(inside.query(text.asking(inside.asked()))));
        return List.of(Query.of(q -> q.disMax(d -> d.queries(ways))));
    }

    /** What the members of this group read. */
    static Query readBy(String group) {
        return Query.of(q -> q.term(t -> t.field(READERS).value(group)));
    }

    private Query query(TextQuery rest) {
        Query inside = Query.of(q -> q.constantScore(c -> c.filter(readBy(group))));
        return Query.of(q -> q.bool(b -> b.must(inside).must(rest.musts())));
    }

    private static boolean isIn(String phrase, OwnGroup group) {
        String name = " " + Synonyms.fold(group.name()) + " ";
        return name.contains(" " + Synonyms.fold(phrase) + " ");
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(Synonyms.fold(text).split("[ ']")).filter(QuestionWords::isFull);
    }
}
