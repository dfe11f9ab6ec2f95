package org.passerelle.search.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.common.Subject;
import org.passerelle.content.Comments;
import org.passerelle.content.Content;
import org.passerelle.documents.Document;
import org.passerelle.documents.ExtractedTexts;
import org.passerelle.documents.records.DestroyedDocuments;
import org.passerelle.groups.Principals;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.groups.WorkingGroups;
import org.passerelle.people.Assignment;
import org.passerelle.people.FormerName;
import org.passerelle.people.Organisation;
import org.passerelle.people.Organisations;
import org.passerelle.people.Person;
import org.passerelle.people.Persons;
import org.passerelle.search.Copies;
import org.passerelle.search.FindableVersion;
import org.passerelle.search.Findables;
import org.passerelle.search.UsefulLevels;

/** Reads things as they are now, and says of each what the index should know. */
@Stateless
public class IndexEntryReading {

    @Inject Persons persons;
    @Inject WorkingGroups groups;
    @Inject Comments comments;
    @Inject ExtractedTexts texts;
    @Inject Organisations organisations;
    @Inject Findables findables;
    @Inject DestroyedDocuments destroyed;
    @Inject UsefulLevels levels;
    @Inject Copies copies;

    /**
     * The entries of these things; those whose rows are gone have none. The number of statements
     * depends on their kinds, not on how many they are.
     */
    public List<IndexEntry> of(Collection<Subject> subjects) {
        Map<Subject.Kind, Set<Long>> byKind =
                subjects.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Subject::kind,
                                        Collectors.mapping(Subject::id, Collectors.toSet())));
        return byKind.entrySet().stream()
                .flatMap(each -> read(each.getKey(), each.getValue()))
                .toList();
    }

    /** The next things of a kind, in the order of their numbers. */
    public List<Subject> after(Subject.Kind kind, long id, int howMany) {
        return findables.after(kind, id, howMany);
    }

    /** The same, with the versions that the index should have. */
    public List<FindableVersion> versionsAfter(Subject.Kind kind, long id, int howMany) {
        return findables.versionsAfter(kind, id, howMany);
    }

    /** Who may read each of these contents today. */
    public Map<Long, Set<String>> audiences(Collection<Subject> contents) {
        return findables.audiences(contents.stream().map(Subject::id).toList());
    }

    /** The names and acronyms that mean the same organisation, those of the past included. */
    public List<SynonymRule> organisationNames() {
        return organisations.all().stream().map(IndexEntryReading::names).toList();
    }

    private Stream<IndexEntry> read(Subject.Kind kind, Set<Long> ids) {
        return switch (kind) {
            case PERSON -> persons.withIds(ids).stream().map(this::entry);
            case GROUP -> ids.stream().flatMap(id -> groups.find(id).stream()).map(this::entry);
            case DOCUMENT -> Stream.concat(contents(kind, ids), destroyed(ids));
            case PAGE, DISCUSSION -> contents(kind, ids);
            case ORGANISATION, ACCOUNT, FOLDER, SYSTEM -> Stream.empty();
        };
    }

    private Stream<IndexEntry> contents(Subject.Kind kind, Set<Long> ids) {
        List<Content> found = findables.contents(kind, ids);
        ContentEntries entries =
                new ContentEntries(
                        new ContentWords(found, texts, comments),
                        copies.shared(files(found)),
                        levels.of(ids),
                        kind == Subject.Kind.DOCUMENT ? findables.lives(ids) : Map.of());
        return found.stream().map(entries::of);
    }

    private static List<Long> files(List<Content> contents) {
        return contents.stream()
                .filter(Document.class::isInstance)
                .map(content -> ((Document) content).getCurrent().getFile().getId())
                .distinct()
                .toList();
    }

    /** Its row is gone, and only the register knows that the index must forget it. */
    private Stream<IndexEntry> destroyed(Set<Long> ids) {
        return destroyed.amongDocuments(ids).stream()
                .map(
                        gone ->
                                IndexEntry.tombstone(
                                        new Subject(Subject.Kind.DOCUMENT, gone.getDocumentId()),
                                        gone.getSearchVersion()));
    }

    private IndexEntry entry(Person person) {
        Assignment post = person.getCurrent();
        if (post == null) {
            return IndexEntry.tombstone(person.subject(), person.getSearchVersion());
        }
        return IndexEntry.of(person.subject(), person.getSearchVersion())
                .title(person.getName())
                .body(person.getAbout())
                .number(person.getPhone())
                .audience(List.of(Principals.ALL))
                .person(
                        new PersonFacts(
                                person.getGivenName(),
                                person.getFamilyName(),
                                addresses(person),
                                post.getTitle(),
                                post.getUnit() == null ? "" : post.getUnit().getName(),
                                person.getTown(),
                                person.getExpertise()))
                .organisation(post.getOrganisation())
                .build();
    }

    /** What somebody who writes to her knows of her, and pastes to find her. */
    private static List<String> addresses(Person person) {
        return Stream.of(person.getHandle(), person.getEmail()).filter(Objects::nonNull).toList();
    }

    private IndexEntry entry(WorkingGroup group) {
        return IndexEntry.of(group.subject(), group.getSearchVersion())
                .title(group.getName())
                .body(group.getDescription())
                .audience(group.listedFor())
                .created(group.getCreatedAt())
                .organisation(group.getOrganisation())
                .build();
    }

    private static SynonymRule names(Organisation organisation) {
        Stream<String> present =
                Stream.of(
                        organisation.getAcronym(),
                        organisation.getName(),
                        organisation.getEnglishName());
        Stream<String> past =
                organisation.getFormerNames().stream()
                        .flatMap(
                                (FormerName former) ->
                                        Stream.of(former.getAcronym(), former.getName()));
        return new SynonymRule(
                Stream.concat(present, past)
                        .filter(name -> name != null && !name.isBlank())
                        .toList());
    }
}
