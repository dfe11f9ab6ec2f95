package org.passerelle.search.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.passerelle.search.SynonymGroup;

/**
 * Other ways to say a question, by the words that administrators declared to mean the same. It is
 * asked with each question, so that what is declared holds at once, without a new index.
 */
final class Thesaurus {

    private static final int MOST = 6;

    private final List<List<String>> groups;

    Thesaurus(Collection<SynonymGroup> groups) {
        this.groups = groups.stream().map(SynonymGroup::getTerms).toList();
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

    private static void replace(
            String padded, String term, List<String> group, Set<String> others) {
        for (String other : group) {
            if (!Synonyms.fold(other).equals(term.strip())) {
                others.add(padded.replace(term, " " + other + " ").strip());
            }
        }
    }
}
