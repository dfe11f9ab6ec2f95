package org.passerelle.search.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.passerelle.common.Subject;
import org.passerelle.content.Comment;
import org.passerelle.content.Comments;
import org.passerelle.content.Content;
import org.passerelle.content.Contents;
import org.passerelle.documents.Document;
import org.passerelle.groups.Memberships;
import org.passerelle.groups.OwnGroup;
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

    @Inject CurrentPerson me;
    @Inject Persons persons;
    @Inject WorkingGroups groups;
    @Inject Memberships memberships;
    @Inject Contents contents;
    @Inject Comments comments;
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
        return understood(question, me.viewer(), me.groups());
    }

    /** What a question means today to somebody. */
    public Understood understood(SearchQuestion question, Viewer viewer) {
        return understood(question, viewer, memberships.ownGroupsOf(viewer.personId()));
    }

    private Understood understood(SearchQuestion question, Viewer viewer, List<OwnGroup> hers) {
        QuestionWords asked = QuestionWords.of(question.text());
        Thesaurus thesaurus = new Thesaurus(synonyms.all(), terms.all());
        MinistryNote ministry =
                asked.words().isEmpty()
                        ? null
                        : MinistryNames.of(organisations.all()).in(asked.words()).orElse(null);
        Conditions conditions =
                operators
                        .read(asked.operators(), viewer)
                        .with(otherWays(thesaurus, asked, ministry))
                        .near(thesaurus.near(asked.words()))
                        .inside(
                                Inside.named(
                                        asked, hers.stream().filter(OwnGroup::isSecret).toList()));
        return new Understood(question, viewer, conditions, ministry);
    }

    /**
     * Where the words are given up for the name of a ministry, they are still looked for, and its
     * acronym is, whatever was typed: all its names have the same answers.
     */
    private static List<String> otherWays(
            Thesaurus thesaurus, QuestionWords asked, MinistryNote ministry) {
        List<String> ways = new ArrayList<>(thesaurus.otherWays(asked.words()));
        ways.addAll(OtherSpellings.of(asked.words()));
        if (ministry != null && ministry.bearer() != null) {
            ways.add(ministry.bearer().getAcronym());
            ways.add(asked.words());
        }
        return ways;
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
    public List<Found> promoted(SearchQuestion question) {
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
        Map<Long, Comment> said = said(hits.values());
        for (Content content : readable) {
            List<Document> same =
                    withCopies && content instanceof Document document
                            ? sameFile.getOrDefault(
                                    document.getCurrent().getFile().getId(), List.of())
                            : List.of();
            found.add(Found.of(content, hits.get(content.subject()), same, said));
        }
        return found.stream().collect(Collectors.toMap(Found::getSubject, Function.identity()));
    }

    private Map<Long, Comment> said(Collection<SearchHit> hits) {
        List<Long> ids =
                hits.stream()
                        .filter(Objects::nonNull)
                        .flatMap(hit -> hit.passages().stream())
                        .map(Passage::reply)
                        .filter(reply -> reply > 0)
                        .toList();
        return comments.standingAmong(ids).stream()
                .collect(Collectors.toMap(Comment::getId, Function.identity()));
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
