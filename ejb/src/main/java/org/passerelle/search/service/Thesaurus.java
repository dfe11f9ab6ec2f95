package org.passerelle.search.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.passerelle.search.RelatedTerm;
import org.passerelle.search.RelatedTerm.Relation;
import org.passerelle.search.SynonymGroup;

/**
 * Other ways to say a question, by the words that administrators declared to mean the same. It is
 * asked with each question, so that what is declared holds at once, without a new index.
 */
final class Thesaurus {

    private static final int MOST = 6;

    private final List<List<String>> groups;
    private final List<RelatedTerm> related;

    Thesaurus(Collection<SynonymGroup> groups, Collection<RelatedTerm> related) {
        Stream<List<String>> same = groups.stream().map(SynonymGroup::getTerms);
        Stream<List<String>> translated =
                related.stream()
                        .filter(pair -> pair.getRelation() == Relation.TRANSLATION)
                        .map(pair -> List.of(pair.getTerm(), pair.getOther()));
        this.groups = Stream.concat(same, translated).toList();
        this.related = List.copyOf(related);
    }

    /** The same words with one expression replaced by another that means the same. */
    List<String> otherWays(String words) {
        Set<String> others = new LinkedHashSet<>();
        String padded = " " + Synonyms.fold(words) + " ";
        for (List<String> group : groups) {
            for (String term : group) {
                String folded = " " + Synonyms.fold(term) + " ";
                if (!folded.isBlank() && padded.contains(folded)) {
                    replace(padded, folded, group, others);
                }
            }
        }
        return new ArrayList<>(others).subList(0, Math.min(others.size(), MOST));
    }

    /** The terms that are near those of the question, and not in it. */
    List<NearTerm> near(String words) {
        List<NearTerm> near = new ArrayList<>();
        String padded = " " + Synonyms.fold(words) + " ";
        for (RelatedTerm pair : related) {
            add(pair.getTerm(), pair.getRelation(), pair.getOther(), padded, near);
            add(pair.getOther(), pair.getRelation().turned(), pair.getTerm(), padded, near);
        }
        return near.subList(0, Math.min(near.size(), MOST));
    }

    private static void add(
            String asked, Relation relation, String other, String padded, List<NearTerm> near) {
        String folded = " " + Synonyms.fold(asked) + " ";
        if (padded.contains(folded) && !padded.contains(" " + Synonyms.fold(other) + " ")) {
            String question = padded.replace(folded, " " + other + " ").strip();
            near.add(new NearTerm(relation, other, question));
        }
    }

    private static void replace(
            String padded, String term, List<String> group, Set<String> others) {
        for (String other : group) {
            if (!Synonyms.fold(other).equals(term.strip())) {
                others.add(padded.replace(term, " " + other + " ").strip());
            }
        }
    }
}
