package org.passerelle.search.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.passerelle.common.Subject;
import org.passerelle.search.DocumentLife;

/**
 * One thing as the index knows it, in one version. An older version never replaces a newer one, so
 * entries may be sent late, twice or in any order. What is deleted stays as a tombstone: an entry
 * without text or audience, which a late older version cannot bring back to life.
 */
public final class IndexEntry {

    private final Subject subject;
    private final long version;
    private final boolean deleted;
    private final Builder facts;

    private IndexEntry(Builder facts, boolean deleted) {
        this.subject = facts.subject;
        this.version = facts.version;
        this.deleted = deleted;
        this.facts = facts;
    }

    /**
     * Begins the entry of a thing in a version that grows with each change, that of its audience
     * included.
     */
    public static Builder of(Subject subject, long version) {
        return new Builder(subject, version);
    }

    /** What is written when a thing is deleted, or may no longer be found by anybody. */
    public static IndexEntry tombstone(Subject subject, long version) {
        return new IndexEntry(new Builder(subject, version), true);
    }

    public Subject subject() {
        return subject;
    }

    public long version() {
        return version;
    }

    public boolean deleted() {
        return deleted;
    }

    String title() {
        return facts.title;
    }

    String body() {
        return facts.body;
    }

    /** What was said about it. */
    List<Said> talk() {
        return facts.talk;
    }

    String language() {
        return facts.language;
    }

    SortedSet<String> audience() {
        return facts.audience;
    }

    List<String> headline() {
        return facts.headline;
    }

    List<String> context() {
        return facts.context;
    }

    List<Long> authorIds() {
        return facts.authorIds;
    }

    List<Long> organisationIds() {
        return facts.organisationIds;
    }

    Optional<Long> groupId() {
        return Optional.ofNullable(facts.groupId);
    }

    Optional<String> mediaType() {
        return Optional.ofNullable(facts.mediaType);
    }

    List<String> tags() {
        return facts.tags;
    }

    List<String> authorNames() {
        return facts.authorNames;
    }

    /** Numbers it is known by, beside those in its texts. */
    List<String> numbers() {
        return facts.numbers;
    }

    /** How useful it was to many, see {@link org.passerelle.search.UsefulLevels}. */
    int useful() {
        return facts.useful;
    }

    /** What the same file, wherever it lies, is known by; by default nothing else is the same. */
    String same() {
        return facts.same == null ? IndexDocument.id(subject) : facts.same;
    }

    /** The number of its file, when that lies in other places too. */
    Optional<Long> copiedFile() {
        return Optional.ofNullable(facts.copiedFile);
    }

    /** The copy of its file that was there first, and may not know of this one. */
    Optional<Subject> firstCopy() {
        return Optional.ofNullable(facts.firstCopy);
    }

    Optional<Instant> created() {
        return Optional.ofNullable(facts.created);
    }

    Optional<Instant> updated() {
        return Optional.ofNullable(facts.updated);
    }

    Optional<DocumentLife> life() {
        return Optional.ofNullable(facts.life);
    }

    Optional<PersonFacts> person() {
        return Optional.ofNullable(facts.person);
    }

    @Override
    public String toString() {
        return subject + " version " + version + (deleted ? " (deleted)" : "");
    }

    /** Says what there is to know, in any order; only a title and an audience are required. */
    public static final class Builder {

        private final Subject subject;
        private final long version;
        private String title = "";
        private String body = "";
        private String language = "";
        private final SortedSet<String> audience = new TreeSet<>();
        private final List<String> headline = new ArrayList<>();
        private final List<String> context = new ArrayList<>();
        private final List<Said> talk = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();
        private final List<String> authorNames = new ArrayList<>();
        private final List<String> numbers = new ArrayList<>();
        private int useful;
        private final List<Long> authorIds = new ArrayList<>();
        private final List<Long> organisationIds = new ArrayList<>();
        private Long groupId;
        private String mediaType;
        private String same;
        private Long copiedFile;
        private Subject firstCopy;
        private Instant created;
        private Instant updated;
        private PersonFacts person;
        private DocumentLife life;

        private Builder(Subject subject, long version) {
            this.subject = Objects.requireNonNull(subject);
            this.version = version;
        }

        public Builder title(String text) {
            title = text == null ? "" : text;
            return this;
        }

        /**
         * The text, without markup, form feeds between its pages; its language decides how its
         * words are understood.
         */
        public Builder body(String text) {
            body = text == null ? "" : text;
            return this;
        }

        /**
         * What people said about it: it is found by these words too, and tells which reply it is.
         */
        public Builder talk(Collection<Said> replies) {
            talk.addAll(replies);
            return this;
        }

        /**
         * {@code fr} or {@code en}; anything else, or nothing, means that it is not known, or
         * mixed.
         */
        public Builder language(String code) {
            language = code == null ? "" : code;
            return this;
        }

        /** A telephone or another number it is found by; nothing when it is {@code null}. */
        public Builder number(String number) {
            if (number != null) {
                numbers.add(number);
            }
            return this;
        }

        /** How useful it was to many, in the levels of the house. */
        public Builder useful(int level) {
            useful = level;
            return this;
        }

        /** Who may find it, as principals. Nobody by default. */
        public Builder audience(Collection<String> principals) {
            audience.addAll(principals);
            return this;
        }

        /** Words that say what it is about, nearly as strongly as the title. */
        public Builder about(Collection<String> words) {
            headline.addAll(words);
            return this;
        }

        /** The words people put on it, by which results can be narrowed too. */
        public Builder tags(Collection<String> words) {
            tags.addAll(words);
            return about(words);
        }

        public Builder author(long personId, String name) {
            authorIds.add(personId);
            authorNames.add(name);
            context.add(name);
            return this;
        }

        /**
         * An organisation it belongs to, with every name and acronym that people may use for it.
         */
        public Builder organisation(long organisationId, String... namesAndAcronyms) {
            organisationIds.add(organisationId);
            context.addAll(List.of(namesAndAcronyms));
            return this;
        }

        public Builder group(long id, String name) {
            groupId = id;
            context.add(name);
            return this;
        }

        public Builder mediaType(String type) {
            mediaType = type;
            return this;
        }

        /** The file it shows, by its number: of those that show the same, one is found. */
        public Builder file(long id) {
            same = "file-" + id;
            return this;
        }

        /** The same, for a file that lies in several places: it is counted once. */
        public Builder copiedFile(long id) {
            copiedFile = id;
            return file(id);
        }

        /** Another copy, which was alone until this one came. */
        public Builder firstCopy(Subject document) {
            firstCopy = document;
            return this;
        }

        /** Where a document stands. */
        public Builder life(DocumentLife known) {
            life = known;
            return this;
        }

        public Builder created(Instant when) {
            created = when;
            return this;
        }

        public Builder updated(Instant when) {
            updated = when;
            return this;
        }

        /** What is particular to a person; the title is the name as shown. */
        public Builder person(PersonFacts facts) {
            person = facts;
            headline.add(facts.jobTitle());
            headline.addAll(facts.expertise());
            context.add(facts.unit());
            return this;
        }

        public IndexEntry build() {
            return new IndexEntry(this, false);
        }
    }
}
