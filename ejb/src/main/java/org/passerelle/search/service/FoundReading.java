package org.passerelle.search.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.passerelle.common.Subject;
import org.passerelle.content.Content;
import org.passerelle.content.Contents;
import org.passerelle.documents.Document;
import org.passerelle.groups.Viewer;
import org.passerelle.groups.WorkingGroups;
import org.passerelle.groups.service.CurrentPerson;
import org.passerelle.people.Organisations;
import org.passerelle.people.Persons;
import org.passerelle.search.Copies;
import org.passerelle.search.PromotedAnswers;
import org.passerelle.search.RelatedTerms;
import org.passerelle.search.SynonymGroups;

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
    @Inject Copies copies;
    @Inject Organisations organisations;
    @Inject SynonymGroups synonyms;
    @Inject RelatedTerms terms;
    @Inject PromotedAnswers promoted;
    @Inject OperatorReading operators;
    @Inject FacetReading facets;

    public Viewer viewer() {
        return me.viewer();
    }

    /** What the caller's question means today: its operators, and the ministry that it names. */
    public Understood understood(SearchQuestion question) {
        QuestionWords asked = QuestionWords.of(question.text());
        Thesaurus thesaurus = new Thesaurus(synonyms.all(), terms.all());
        Conditions conditions =
                operators
                        .read(asked.operators(), me.viewer())
                        .with(thesaurus.otherWays(asked.words()))
                        .near(thesaurus.near(asked.words()));
        MinistryNote ministry =
                asked.words().isEmpty()
                        ? null
                        : MinistryNames.of(organisations.all()).in(asked.words()).orElse(null);
        return new Understood(question, me.viewer(), conditions, ministry);
    }

    /** What is like a content that the caller may read. */
    public Optional<Condition> likeness(Subject content) {
        return operators.likeness(content.id(), me.viewer());
    }

    /**
     * The results that the caller may still read; what she may not is neither shown nor counted.
     */
    public SearchAnswer shown(SearchResults results, Understood asked) {
        Map<Subject, SearchHit> hits = new HashMap<>();
        results.hits().forEach(hit -> hits.put(hit.subject(), hit));
        Map<Subject, Found> readable = readable(hits, true);
        Map<Subject.Kind, Long> counts = results.countsByKind();
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
                promoted(asked.question()),
                Math.max(0, results.total() - hidden),
                counts,
                facets.choices(results.facets(), asked.question().narrowing(), me.viewer()),
                asked.conditions(),
                asked.ministry(),
                results.correction(),
                results.relaxed(),
                false);
    }

    /** What administrators put first for this question, as far as the caller may read it. */
    private List<Found> promoted(SearchQuestion question) {
        if (question.text().isEmpty() || question.from() > 0 || !question.narrowing().isEmpty()) {
            return List.of();
        }
        List<Subject> subjects = promoted.to(question.text());
        Map<Subject, SearchHit> unmarked = new HashMap<>();
        subjects.forEach(subject -> unmarked.put(subject, null));
        Map<Subject, Found> readable = unmarked.isEmpty() ? Map.of() : readable(unmarked, true);
        return subjects.stream().map(readable::get).filter(Objects::nonNull).toList();
    }

    public List<Found> suggested(List<Suggestion> suggestions) {
        Map<Subject, SearchHit> subjects = new HashMap<>();
        suggestions.forEach(suggestion -> subjects.put(suggestion.subject(), null));
        Map<Subject, Found> readable = readable(subjects, false);
        return suggestions.stream()
                .map(suggestion -> readable.get(suggestion.subject()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Without the engine: titles and names that hold what was typed. */
    public SearchAnswer titled(Understood asked) {
        SearchQuestion question = asked.question();
        String words = QuestionWords.of(question.text()).words();
        List<Found> all = words.isEmpty() ? List.of() : titled(words, TITLED);
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
        return new SearchAnswer(
                page,
                promoted(question),
                ofKind.size(),
                counts,
                Map.of(),
                asked.conditions(),
                asked.ministry(),
                null,
                false,
                true);
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

    private Map<Subject, Found> readable(Map<Subject, SearchHit> hits, boolean withCopies) {
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
        if (withCopies) {
            copies.readAhead(ids(hits, Subject.Kind.DOCUMENT));
        }
        List<Content> readable = contents.readableAmong(contentIds, me.viewer());
        Map<Long, List<Document>> sameFile =
                withCopies ? copies.of(documents(readable), me.viewer()) : Map.of();
        for (Content content : readable) {
            SearchHit hit = hits.get(content.subject());
            found.add(
                    withCopies && content instanceof Document document
                            ? Found.of(
                                    document,
                                    hit,
                                    sameFile.getOrDefault(
                                            document.getCurrent().getFile().getId(), List.of()))
                            : Found.of(content, hit));
        }
        return found.stream().collect(Collectors.toMap(Found::getSubject, Function.identity()));
    }

    private static List<Document> documents(List<Content> contents) {
        return contents.stream()
                .filter(Document.class::isInstance)
                .map(Document.class::cast)
                .toList();
    }

    private static List<Long> ids(Map<Subject, SearchHit> hits, Subject.Kind kind) {
        return hits.keySet().stream()
                .filter(subject -> subject.kind() == kind)
                .map(Subject::id)
                .toList();
    }
}
