package org.passerelle.search.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.passerelle.common.Subject;
import org.passerelle.content.Contents;
import org.passerelle.groups.Viewer;
import org.passerelle.groups.WorkingGroups;
import org.passerelle.groups.service.CurrentPerson;
import org.passerelle.people.Persons;

/** Reads what was found, as far as the caller may read it, each time in one short transaction. */
@Stateless
public class FoundReading {

    private static final System.Logger LOG = System.getLogger(FoundReading.class.getName());

    /** How many of each kind are looked for when the engine is away. */
    private static final int TITLED = 50;

    private static final int SUGGESTED = 8;

    @Inject CurrentPerson me;
    @Inject Persons persons;
    @Inject WorkingGroups groups;
    @Inject Contents contents;

    public Viewer viewer() {
        return me.viewer();
    }

    /**
     * The results that the caller may still read; what she may not is neither shown nor counted.
     */
    public SearchAnswer shown(SearchResults results) {
        Map<Subject, SearchHit> hits = new HashMap<>();
        results.hits().forEach(hit -> hits.put(hit.subject(), hit));
        Map<Subject, Found> readable = readable(hits);
        Map<Subject.Kind, Long> counts = new EnumMap<>(Subject.Kind.class);
        counts.putAll(results.countsByKind());
        for (Subject hit : hits.keySet()) {
            if (!readable.containsKey(hit)) {
                LOG.log(System.Logger.Level.INFO, "Found but not shown: {0}", hit);
                counts.computeIfPresent(hit.kind(), (kind, n) -> n > 1 ? n - 1 : null);
            }
        }
        List<Found> found =
                results.hits().stream()
                        .map(hit -> readable.get(hit.subject()))
                        .filter(Objects::nonNull)
                        .toList();
        long hidden = hits.size() - readable.size();
        return new SearchAnswer(
                found,
                results.total() - hidden,
                results.totalIsAtLeast(),
                counts,
                results.relaxed(),
                false);
    }

    public List<Found> suggested(List<Suggestion> suggestions) {
        Map<Subject, SearchHit> subjects = new HashMap<>();
        suggestions.forEach(suggestion -> subjects.put(suggestion.subject(), null));
        Map<Subject, Found> readable = readable(subjects);
        return suggestions.stream()
                .map(suggestion -> readable.get(suggestion.subject()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Without the engine: titles and names that hold what was typed. */
    public SearchAnswer titled(SearchQuestion question) {
        List<Found> all = question.isBlank() ? List.of() : titled(question.text(), TITLED);
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
        List<Found> page = ofKind.stream().skip(question.from()).limit(question.size()).toList();
        return new SearchAnswer(page, ofKind.size(), false, counts, false, true);
    }

    public List<Found> named(String beginning) {
        return beginning == null || beginning.isBlank()
                ? List.of()
                : titled(beginning, SUGGESTED).stream().limit(SUGGESTED).toList();
    }

    private List<Found> titled(String words, int howMany) {
        List<Found> found = new ArrayList<>();
        persons.namedLike(words, howMany).forEach(person -> found.add(Found.of(person, null)));
        groups.namedLike(words, me.viewer(), howMany)
                .forEach(group -> found.add(Found.of(group, null)));
        contents.titledLike(words, me.viewer(), howMany)
                .forEach(content -> found.add(Found.of(content, null)));
        return found;
    }

    private Map<Subject, Found> readable(Map<Subject, SearchHit> hits) {
        List<Found> found = new ArrayList<>();
        persons.withIds(ids(hits, Subject.Kind.PERSON)).stream()
                .filter(person -> person.getCurrent() != null)
                .forEach(person -> found.add(Found.of(person, hits.get(person.subject()))));
        groups.listedAmong(ids(hits, Subject.Kind.GROUP), me.viewer())
                .forEach(group -> found.add(Found.of(group, hits.get(group.subject()))));
        List<Long> contentIds =
                hits.keySet().stream()
                        .filter(subject -> subject.kind().isContent())
                        .map(Subject::id)
                        .toList();
        contents.readableAmong(contentIds, me.viewer())
                .forEach(content -> found.add(Found.of(content, hits.get(content.subject()))));
        return found.stream().collect(Collectors.toMap(Found::getSubject, Function.identity()));
    }

    private static List<Long> ids(Map<Subject, SearchHit> hits, Subject.Kind kind) {
        return hits.keySet().stream()
                .filter(subject -> subject.kind() == kind)
                .map(Subject::id)
                .toList();
    }
}
