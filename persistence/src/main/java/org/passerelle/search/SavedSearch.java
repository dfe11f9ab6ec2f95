package org.passerelle.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.passerelle.common.Identified;
import org.passerelle.people.Person;

/**
 * A question that somebody wants to hear of when something new answers it: at once, or once a day.
 * It is asked again in her name each time, with the rights that she has then.
 */
@Entity
@Table(name = "saved_search")
public class SavedSearch extends Identified {

    public static final int LONGEST_NAME = 100;

    /** How soon its owner wants to hear. */
    public enum Pace {
        AT_ONCE,
        DAILY
    }

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    private String name;
    private String question;
    private String narrowing;
    private String language;

    @Enumerated(EnumType.STRING)
    private Pace pace;

    private boolean paused;

    @Column(name = "newer_than")
    private Instant newerThan;

    @Column(name = "looked_up_to")
    private Instant lookedUpTo;

    @Column(name = "due_at")
    private Instant dueAt;

    protected SavedSearch() {}

    /**
     * @param narrowing what was chosen beside the results, as the search spells it
     * @param language that of the pages of its owner
     */
    public SavedSearch(
            Person person,
            String name,
            String question,
            String narrowing,
            String language,
            Pace pace,
            Instant now) {
        this.person = person;
        this.name = name;
        this.question = question;
        this.narrowing = narrowing;
        this.language = language;
        this.pace = pace;
        beginAt(now);
    }

    private void beginAt(Instant now) {
        newerThan = now;
        lookedUpTo = now;
        dueAt = now;
    }

    public void pause() {
        paused = true;
    }

    /** Goes on from now: what came while it rested is no news. */
    public void resume(Instant now) {
        if (paused) {
            paused = false;
            beginAt(now);
        }
    }

    public void tell(Pace sooner, Instant now) {
        pace = sooner;
        dueAt = now;
    }

    /** Nobody else looks until then. */
    public void lend(Instant until) {
        dueAt = until;
    }

    /** All that was written up to this moment has been told of. */
    public void looked(Instant upTo, Instant next) {
        lookedUpTo = upTo;
        dueAt = next;
    }

    public Person getPerson() {
        return person;
    }

    public String getName() {
        return name;
    }

    public String getQuestion() {
        return question;
    }

    public String getNarrowing() {
        return narrowing;
    }

    public String getLanguage() {
        return language;
    }

    public Pace getPace() {
        return pace;
    }

    public boolean isPaused() {
        return paused;
    }

    /** What is older than this is no news. */
    public Instant getNewerThan() {
        return newerThan;
    }

    public Instant getLookedUpTo() {
        return lookedUpTo;
    }
}
