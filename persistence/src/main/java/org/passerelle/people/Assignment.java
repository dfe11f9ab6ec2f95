package org.passerelle.people;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.passerelle.common.Identified;

/** A post that a person holds or held: where, as what, from when to when. */
@Entity
@Table(name = "assignment")
public class Assignment extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    private Unit unit;

    private String title;
    private LocalDate since;
    private LocalDate until;

    protected Assignment() {}

    Assignment(
            Person person,
            Organisation organisation,
            Unit unit,
            String title,
            LocalDate since,
            LocalDate until) {
        this.person = person;
        this.organisation = organisation;
        this.unit = unit;
        this.title = title;
        this.since = since;
        this.until = until;
    }

    void end(LocalDate on) {
        until = on;
    }

    void correct(Organisation newOrganisation, Unit newUnit, String newTitle, LocalDate newSince) {
        organisation = newOrganisation;
        unit = newUnit;
        title = newTitle;
        since = newSince;
    }

    boolean is(
            Organisation otherOrganisation,
            Unit otherUnit,
            String otherTitle,
            LocalDate otherSince) {
        return Objects.equals(organisation, otherOrganisation)
                && Objects.equals(unit, otherUnit)
                && Objects.equals(title, otherTitle)
                && Objects.equals(since, otherSince);
    }

    public Person getPerson() {
        return person;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Unit getUnit() {
        return unit;
    }

    public String getTitle() {
        return title;
    }

    public LocalDate getSince() {
        return since;
    }

    public LocalDate getUntil() {
        return until;
    }
}
