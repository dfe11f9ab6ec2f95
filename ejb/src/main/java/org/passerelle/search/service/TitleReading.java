package org.passerelle.search.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.common.Subject;
import org.passerelle.groups.Viewer;
import org.passerelle.groups.WorkingGroups;
import org.passerelle.people.Organisation;
import org.passerelle.people.Persons;
import org.passerelle.search.Titles;

/**
 * Searches without the engine: titles and names, under the same rights, narrowed by what the
 * database knows.
 */
@Stateless
public class TitleReading {

    /** How many of each kind are looked for. */
    private static final int MOST = 50;

    private static final int SUGGESTED = 8;

    @Inject Persons persons;
    @Inject WorkingGroups groups;
    @Inject Titles titles;
    @Inject FacetReading facets;
    @Inject FoundReading rows;

    /** Titles and names that hold what was typed. */
    public SearchAnswer titled(Understood asked) {
        SearchQuestion question = asked.question();
        List<Found> all = found(new Outage(everyKind(asked)), asked.viewer(), MOST);
        Map<Subject.Kind, Long> counts =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        found -> found.getSubject().kind(), Collectors.counting()));
        List<Found> ofKind =
                all.stream()
                        .filter(
                                found ->
                                        question.kind()
                                                .map(kind -> kind == found.getSubject().kind())
                                                .orElse(true))
                        .toList();
        return new SearchAnswer(
                ofKind.stream().skip(question.from()).limit(question.size()).toList(),
                rows.promoted(question),
                ofKind.size(),
                counts,
                facets.choices(Map.of(), question.narrowing(), asked.viewer()),
                asked.conditions(),
                asked.ministry(),
                null,
                false,
                true);
    }

    /** The tabs are counted whatever kind is looked at. */
    private static Understood everyKind(Understood asked) {
        SearchQuestion question = asked.question();
        return new Understood(
                question.narrowed(question.narrowing().without(Facet.KIND)),
                asked.viewer(),
                asked.conditions(),
                asked.ministry());
    }

    /** What begins like what is being typed. */
    public List<Found> named(Understood asked) {
        return found(new Outage(asked), asked.viewer(), SUGGESTED).stream()
                .limit(SUGGESTED)
                .toList();
    }

    private List<Found> found(Outage asked, Viewer viewer, int howMany) {
        List<Found> found = new ArrayList<>();
        if (!asked.isAsked()) {
            return found;
        }
        if (asked.admitsNames()) {
            names(asked, viewer, howMany, found);
        }
        Set<Long> known =
                groups.listedAmong(asked.groups(), viewer).stream()
                        .map(group -> group.getId())
                        .collect(Collectors.toSet());
        boolean hidden = known.isEmpty() && !asked.groups().isEmpty();
        boolean contents =
                asked.admits(Subject.Kind.DOCUMENT)
                        || asked.admits(Subject.Kind.PAGE)
                        || asked.admits(Subject.Kind.DISCUSSION);
        if (contents && !hidden) {
            titles.found(asked.titles(known), viewer, howMany)
                    .forEach(content -> found.add(Found.of(content, null)));
        }
        return found;
    }

    private void names(Outage asked, Viewer viewer, int howMany, List<Found> found) {
        if (asked.admits(Subject.Kind.PERSON)) {
            persons.namedLike(asked.words(), howMany).stream()
                    .filter(person -> asked.admitsOrganisation(id(person.getOrganisation())))
                    .forEach(person -> found.add(Found.of(person, null)));
        }
        if (asked.admits(Subject.Kind.GROUP)) {
            groups.namedLike(asked.words(), viewer, howMany).stream()
                    .filter(group -> asked.admitsOrganisation(id(group.getOrganisation())))
                    .forEach(group -> found.add(Found.of(group, null)));
        }
    }

    private static Long id(Organisation organisation) {
        return organisation == null ? null : organisation.getId();
    }
}
