package org.passerelle.search.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.passerelle.common.Subject;
import org.passerelle.people.Organisation;
import org.passerelle.search.DocumentLife;

/** Says what there is to know, in any order; only a title and an audience are required. */
public final class IndexEntryBuilder {

    final Subject subject;
    final long version;
    String title = "";
    String body = "";
    String language = "";
    final SortedSet<String> audience = new TreeSet<>();
    final List<String> headline = new ArrayList<>();
    final List<String> context = new ArrayList<>();
    final List<Said> talk = new ArrayList<>();
    final List<String> tags = new ArrayList<>();
    final List<String> authorNames = new ArrayList<>();
    final List<String> numbers = new ArrayList<>();
    int useful;
    final List<Long> authorIds = new ArrayList<>();
    final List<Long> organisationIds = new ArrayList<>();
    Long groupId;
    String mediaType;
    String same;
    Long copiedFile;
    Subject firstCopy;
    Instant created;
    Instant updated;
    PersonFacts person;
    DocumentLife life;

    IndexEntryBuilder(Subject subject, long version) {
        this.subject = Objects.requireNonNull(subject);
        this.version = version;
    }

    public IndexEntryBuilder title(String text) {
        title = text == null ? "" : text;
        return this;
    }

    /**
     * The text, without markup, form feeds between its pages; its language decides how its words
     * are understood.
     */
    public IndexEntryBuilder body(String text) {
        body = text == null ? "" : text;
        return this;
    }

    /** What people said about it: it is found by these words too, and tells which reply it is. */
    public IndexEntryBuilder talk(Collection<Said> replies) {
        talk.addAll(replies);
        return this;
    }

    /**
     * {@code fr} or {@code en}; anything else, or nothing, means that it is not known, or mixed.
     */
    public IndexEntryBuilder language(String code) {
        language = code == null ? "" : code;
        return this;
    }

    /** A telephone or another number it is found by; nothing when it is {@code null}. */
    public IndexEntryBuilder number(String number) {
        if (number != null) {
            numbers.add(number);
        }
        return this;
    }

    /** How useful it was to many, in the levels of the house. */
    public IndexEntryBuilder useful(int level) {
        useful = level;
        return this;
    }

    /** Who may find it, as principals. Nobody by default. */
    public IndexEntryBuilder audience(Collection<String> principals) {
        audience.addAll(principals);
        return this;
    }

    /** Words that say what it is about, nearly as strongly as the title. */
    public IndexEntryBuilder about(Collection<String> words) {
        headline.addAll(words);
        return this;
    }

    /** The words people put on it, by which results can be narrowed too. */
    public IndexEntryBuilder tags(Collection<String> words) {
        tags.addAll(words);
        return about(words);
    }

    public IndexEntryBuilder author(long personId, String name) {
        authorIds.add(personId);
        authorNames.add(name);
        context.add(name);
        return this;
    }

    /** An organisation it belongs to, with every name and acronym that people may use for it. */
    public IndexEntryBuilder organisation(long organisationId, String... namesAndAcronyms) {
        organisationIds.add(organisationId);
        context.addAll(List.of(namesAndAcronyms));
        return this;
    }

    /** The same, by its names of today; nothing when it is {@code null}. */
    IndexEntryBuilder organisation(Organisation organisation) {
        return organisation == null
                ? this
                : organisation(
                        organisation.getId(), organisation.getAcronym(), organisation.getName());
    }

    public IndexEntryBuilder group(long id, String name) {
        groupId = id;
        context.add(name);
        return this;
    }

    public IndexEntryBuilder mediaType(String type) {
        mediaType = type;
        return this;
    }

    /** The file it shows, by its number: of those that show the same, one is found. */
    public IndexEntryBuilder file(long id) {
        same = "file-" + id;
        return this;
    }

    /** The same, for a file that lies in several places: it is counted once. */
    public IndexEntryBuilder copiedFile(long id) {
        copiedFile = id;
        return file(id);
    }

    /** Another copy, which was alone until this one came. */
    public IndexEntryBuilder firstCopy(Subject document) {
        firstCopy = document;
        return this;
    }

    /** Where a document stands. */
    public IndexEntryBuilder life(DocumentLife known) {
        life = known;
        return this;
    }

    public IndexEntryBuilder created(Instant when) {
        created = when;
        return this;
    }

    public IndexEntryBuilder updated(Instant when) {
        updated = when;
        return this;
    }

    /** What is particular to a person; the title is the name as shown. */
    public IndexEntryBuilder person(PersonFacts facts) {
        person = facts;
        headline.add(facts.jobTitle());
        headline.addAll(facts.expertise());
        context.add(facts.unit());
        context.add(facts.town());
        return this;
    }

    public IndexEntry build() {
        return new IndexEntry(this, false);
    }
}
