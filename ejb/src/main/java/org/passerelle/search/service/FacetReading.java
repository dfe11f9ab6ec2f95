package org.passerelle.search.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.passerelle.groups.Viewer;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.groups.WorkingGroups;
import org.passerelle.people.Organisation;
import org.passerelle.people.Organisations;
import org.passerelle.people.Person;
import org.passerelle.people.Persons;

/**
 * Gives the values of facets their names. A group that the viewer may not know of has none, and is
 * left out, even when she may read something in it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class FacetReading {

    @Inject Organisations organisations;
    @Inject WorkingGroups groups;
    @Inject Persons persons;

    /** The values found, and those chosen of which nothing is left, with their names. */
    public Map<Facet, List<FacetChoice>> choices(
            Map<Facet, List<FacetValue>> found, Narrowing narrowing, Viewer viewer) {
        Map<Facet, List<FacetChoice>> choices = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.beside()) {
            Map<String, Long> counts = counts(found, narrowing, facet);
            if (!counts.isEmpty()) {
                choices.put(facet, named(facet, counts, narrowing, viewer));
            }
        }
        return choices;
    }

    /** Those found, the most frequent first, then those chosen that no result has. */
    private static Map<String, Long> counts(
            Map<Facet, List<FacetValue>> found, Narrowing narrowing, Facet facet) {
        Map<String, Long> counts = new LinkedHashMap<>();
        found.getOrDefault(facet, List.of())
                .forEach(value -> counts.put(value.value(), value.count()));
        narrowing.of(facet).forEach(value -> counts.putIfAbsent(value, 0L));
        return counts;
    }

    private List<FacetChoice> named(
            Facet facet, Map<String, Long> counts, Narrowing narrowing, Viewer viewer) {
        Map<String, String> names = names(facet, counts.keySet(), viewer);
        List<FacetChoice> choices = new ArrayList<>();
        counts.forEach(
                (value, count) -> {
                    if (!facet.isNumbered() || names.containsKey(value)) {
                        boolean chosen = narrowing.of(facet).contains(value);
                        choices.add(new FacetChoice(facet, value, names.get(value), count, chosen));
                    }
                });
        return List.copyOf(choices);
    }

    private Map<String, String> names(Facet facet, Collection<String> values, Viewer viewer) {
        if (!facet.isNumbered()) {
            return Map.of();
        }
        Collection<Long> ids =
                values.stream().map(Long::valueOf).collect(Collectors.toCollection(TreeSet::new));
        return switch (facet) {
            case MINISTRY ->
                    organisations.withIds(ids).stream()
                            .collect(
                                    Collectors.toMap(
                                            o -> o.getId().toString(), Organisation::getName));
            case GROUP ->
                    groups.listedAmong(ids, viewer).stream()
                            .collect(
                                    Collectors.toMap(
                                            g -> g.getId().toString(), WorkingGroup::getName));
            default ->
                    persons.withIds(ids).stream()
                            .collect(Collectors.toMap(p -> p.getId().toString(), Person::getName));
        };
    }
}
