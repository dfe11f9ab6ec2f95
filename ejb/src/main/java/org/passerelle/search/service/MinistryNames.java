package org.passerelle.search.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.passerelle.people.FormerName;
import org.passerelle.people.Organisation;

/** Every name and acronym that ministries bear or bore, and whom each means today. */
final class MinistryNames {

    /** Within a question, shorter acronyms are words too often. */
    private static final int SHORTEST = 3;

    private record Name(String written, String folded, Organisation bearer, boolean former) {}

    private final List<Name> names = new ArrayList<>();

    private MinistryNames(List<Organisation> organisations) {
        LocalDate today = LocalDate.now();
        for (Organisation organisation : organisations) {
            boolean over = !organisation.isCurrent(today);
            add(organisation.getAcronym(), organisation, over);
            add(organisation.getName(), organisation, over);
            add(organisation.getEnglishName(), organisation, over);
            for (FormerName past : organisation.getFormerNames()) {
                add(past.getAcronym(), organisation, true);
                add(past.getName(), organisation, true);
            }
        }
    }

    static MinistryNames of(List<Organisation> organisations) {
        return new MinistryNames(organisations);
    }

    /**
     * Those called so, now or before, with those that took over from them; if there are none, those
     * whose name holds these words.
     */
    Set<Organisation> holding(String typed) {
        String folded = Synonyms.fold(typed);
        Set<Organisation> found = new LinkedHashSet<>();
        if (folded.length() < 2) {
            return found;
        }
        names.stream()
                .filter(name -> name.folded().equals(folded))
                .forEach(name -> addWithSuccessors(name.bearer(), found));
        if (found.isEmpty()) {
            names.stream()
                    .filter(name -> name.folded().contains(folded))
                    .forEach(name -> addWithSuccessors(name.bearer(), found));
        }
        return found;
    }

    /** The ministry a question is about: by any name when it is all of it, by an old one in it. */
    Optional<MinistryNote> in(String question) {
        String folded = Synonyms.fold(question);
        return names.stream()
                .filter(
                        name ->
                                name.folded().equals(folded)
                                        || name.former() && holds(folded, name.folded()))
                .min(
                        Comparator.comparing(Name::former)
                                .thenComparing(name -> -name.folded().length()))
                .map(name -> note(name, name.folded().equals(folded)));
    }

    private static MinistryNote note(Name name, boolean alone) {
        return new MinistryNote(
                name.written(), today(name.bearer()), name.former(), alone ? name.bearer() : null);
    }

    private static boolean holds(String question, String name) {
        return name.length() >= SHORTEST && (" " + question + " ").contains(" " + name + " ");
    }

    private static void addWithSuccessors(Organisation organisation, Set<Organisation> found) {
        Organisation next = organisation;
        while (next != null && found.add(next)) {
            next = next.getSuccessor();
        }
    }

    private static Organisation today(Organisation organisation) {
        Set<Organisation> line = new LinkedHashSet<>();
        addWithSuccessors(organisation, line);
        return new ArrayList<>(line).get(line.size() - 1);
    }

    private void add(String name, Organisation bearer, boolean former) {
        if (name != null && !name.isBlank()) {
            names.add(new Name(name, Synonyms.fold(name), bearer, former));
        }
    }
}
