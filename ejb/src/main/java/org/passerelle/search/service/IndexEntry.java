package org.passerelle.search.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
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
    private final IndexEntryBuilder facts;

    IndexEntry(IndexEntryBuilder facts, boolean deleted) {
        this.subject = facts.subject;
        this.version = facts.version;
        this.deleted = deleted;
        this.facts = facts;
    }

    /**
     * Begins the entry of a thing in a version that grows with each change, that of its audience
     * included.
     */
    public static IndexEntryBuilder of(Subject subject, long version) {
        return new IndexEntryBuilder(subject, version);
    }

    /** What is written when a thing is deleted, or may no longer be found by anybody. */
    public static IndexEntry tombstone(Subject subject, long version) {
        return new IndexEntry(new IndexEntryBuilder(subject, version), true);
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
}
